import type { HighSurrogate } from "./high-surrogates.ts";
import type { Any32, Any1024 } from "./placeholders.ts";
import type { CountStopsAt } from "./sentences.ts";

/** Whether this compiler counts an emoji as two characters: TypeScript up to 6 does, TypeScript 7 counts code points. */
type SplitsPairs = RestAfterFirst<"😀"> extends "" ? false : true;
type RestAfterFirst<Text extends string> = Text extends `${infer _First}${infer Rest}` ? Rest : never;

/** text → a text with one character, as this compiler counts them, for each code point; or a text that is too long to count. */
export type InCodePoints<Text extends string> = SplitsPairs extends true ? (Text extends MoreThanTwiceCounted ? Text : WithoutHighSurrogates<Text>) : Text;

/** Takes sixteen characters at a time, because the compiler allows a thousand recursive steps. */
type WithoutHighSurrogates<
  Text extends string,
  Done extends string = "",
> = Text extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer I}${infer J}${infer K}${infer L}${infer M}${infer N}${infer O}${infer P}${infer Rest}`
  ? WithoutHighSurrogates<
      Rest,
      `${Done}${Kept<A>}${Kept<B>}${Kept<C>}${Kept<D>}${Kept<E>}${Kept<F>}${Kept<G>}${Kept<H>}${Kept<I>}${Kept<J>}${Kept<K>}${Kept<L>}${Kept<M>}${Kept<N>}${Kept<O>}${Kept<P>}`
    >
  : Text extends `${infer First}${infer Rest}`
    ? WithoutHighSurrogates<Rest, `${Done}${Kept<First>}`>
    : Done;

type Kept<Character extends string> = Character extends HighSurrogate ? "" : Character;

/** text from {@link InCodePoints} → its length, or `more than …` if it is too long to count. */
export type LengthOf<Text extends string> = Text extends MoreThanCounted ? `more than ${CountStopsAt}` : Count<Text>;

/** Matches a text of more than {@link CountStopsAt} characters: one more placeholder than that, and one for the rest. */
type MoreThanCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${string}${string}`;

type MoreThanTwiceCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${MoreThanCounted}`;

type Count<Text extends string, Ones extends readonly 1[] = []> = Text extends `${Any32}${infer Rest}`
  ? Count<Rest, [...Ones, ...Ones32]>
  : Text extends `${infer _First}${infer Rest}`
    ? Count<Rest, [...Ones, 1]>
    : Ones["length"];

type Ones8 = [1, 1, 1, 1, 1, 1, 1, 1];
type Ones32 = [...Ones8, ...Ones8, ...Ones8, ...Ones8];
