import type { AnyForEachHalf } from "./half-characters.ts";
import type { Any32, MoreThanCounted, MoreThanTwiceCounted } from "./placeholders.ts";
import type { CountStopsAt } from "./sentences.ts";
import type { LowSurrogate, SplitsPairs } from "./surrogates.ts";

/**
 * text → whether it is as long as `Longer` asks, in code points. Where the
 * compiler counts an emoji as two characters, the text is first compared with
 * a template that is longer by one for each emoji in it; only a text that
 * matches that too is walked.
 */
export type IsLonger<Text extends string, Longer extends string> = Text extends Longer
  ? SplitsPairs extends true
    ? Text extends MoreThanTwiceCounted
      ? true
      : Text extends `${AnyForEachHalf<Text>}${Longer}`
        ? HasCodePoints<Text, Longer>
        : false
    : true
  : false;

/** text → whether it has at least as many code points as `Wanted` has placeholders. */
export type HasCodePoints<Text extends string, Wanted extends string> = InCodePoints<Text> extends Wanted ? true : false;

/** text → its length in code points, or `more than …` if it is too long to count. */
export type LengthOf<Text extends string> = LengthCounted<InCodePoints<Text>>;

/** text → a text with one character, as this compiler counts them, for each code point; or a text that is too long to count. */
type InCodePoints<Text extends string> = SplitsPairs extends true ? (Text extends MoreThanTwiceCounted ? Text : WithoutLowSurrogates<Text>) : Text;

/** Takes sixteen characters at a time, because the compiler allows a thousand recursive steps. */
type WithoutLowSurrogates<
  Text extends string,
  Done extends string = "",
> = Text extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer I}${infer J}${infer K}${infer L}${infer M}${infer N}${infer O}${infer P}${infer Rest}`
  ? WithoutLowSurrogates<
      Rest,
      `${Done}${Kept<A>}${Kept<B>}${Kept<C>}${Kept<D>}${Kept<E>}${Kept<F>}${Kept<G>}${Kept<H>}${Kept<I>}${Kept<J>}${Kept<K>}${Kept<L>}${Kept<M>}${Kept<N>}${Kept<O>}${Kept<P>}`
    >
  : Text extends `${infer First}${infer Rest}`
    ? WithoutLowSurrogates<Rest, `${Done}${Kept<First>}`>
    : Done;

type Kept<Character extends string> = Character extends LowSurrogate ? "" : Character;

type LengthCounted<Text extends string> = Text extends MoreThanCounted ? `more than ${CountStopsAt}` : Count<Text>;

type Count<Text extends string, Ones extends readonly 1[] = []> = Text extends `${Any32}${infer Rest}`
  ? Count<Rest, [...Ones, ...Ones32]>
  : Text extends `${infer _First}${infer Rest}`
    ? Count<Rest, [...Ones, 1]>
    : Ones["length"];

type Ones8 = [1, 1, 1, 1, 1, 1, 1, 1];
type Ones32 = [...Ones8, ...Ones8, ...Ones8, ...Ones8];
