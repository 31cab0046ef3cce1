import type { Any1, Any32, Any64, MoreThanTwiceCounted } from "./placeholders.ts";
import type { LowSurrogate, SplitsPairs } from "./surrogates.ts";

/** Match a text up to one of the first halves of nearly all emoji, U+1F000 to U+1FBFF. */
type UpToD83C = `${string}\ud83c`;
type UpToD83D = `${string}\ud83d`;
type UpToD83E = `${string}\ud83e`;

/**
 * Matches a text with one of these halves in it. TypeScript up to 6 finds them
 * in whole emoji too. `build()` finds the other 2,045 halves: for the compiler
 * they would cost each valid message several times as much as all other checks.
 */
export type WithEmojiHalf = `${UpToD83C | UpToD83D | UpToD83E}${string}`;

/** text → whether half of an emoji is in it without the other half. */
export type HasHalfEmoji<Text extends string> = Text extends WithEmojiHalf
  ? SplitsPairs extends true
    ? true extends HasHalf<Text, UpToD83D> | HasHalf<Text, UpToD83C> | HasHalf<Text, UpToD83E>
      ? true
      : false
    : true
  : false;

/**
 * The compiler allows a thousand recursive steps, so a long text is looked at
 * in larger ones, and one that is too long to count is not looked at.
 */
type HasHalf<Text extends string, UpTo extends string> = Text extends `${UpTo}${string}`
  ? Text extends Any64
    ? Text extends MoreThanTwiceCounted
      ? false
      : EightHaveHalf<Text, UpTo>
    : OneHasHalf<Text, UpTo>
  : false;

type EightHaveHalf<
  Text extends string,
  UpTo extends string,
> = Text extends `${UpTo}${infer A}${UpTo}${infer B}${UpTo}${infer C}${UpTo}${infer D}${UpTo}${infer E}${UpTo}${infer F}${UpTo}${infer G}${UpTo}${infer H}${infer Rest}`
  ? A | B | C | D | E | F | G | H extends LowSurrogate
    ? EightHaveHalf<Rest, UpTo>
    : true
  : OneHasHalf<Text, UpTo>;

type OneHasHalf<Text extends string, UpTo extends string> = Text extends `${UpTo}${infer Next}${infer Rest}`
  ? Next extends LowSurrogate
    ? OneHasHalf<Rest, UpTo>
    : true
  : Text extends UpTo
    ? true
    : false;

/** text → a template that takes one character for each of these halves in it. */
export type AnyForEachHalf<Text extends string> = `${AnyForEach<Text, UpToD83D>}${AnyForEach<Text, UpToD83C>}${AnyForEach<Text, UpToD83E>}`;

type AnyForEach<Text extends string, UpTo extends string, Found extends string = ""> = Text extends `${Times32<UpTo>}${infer Rest}`
  ? AnyForEach<Rest, UpTo, `${Found}${Any32}`>
  : Text extends `${UpTo}${infer Rest}`
    ? AnyForEach<Rest, UpTo, `${Found}${Any1}`>
    : Found;

type Times32<Part extends string> = Times8<`${Part}${Part}${Part}${Part}`>;
type Times8<Part extends string> = `${Part}${Part}${Part}${Part}${Part}${Part}${Part}${Part}`;
