import type { HighSurrogate } from "./high-surrogates.ts";
import type { Any32, Any1024 } from "./placeholders.ts";
import type { CountStopsAt } from "./sentences.ts";

/** Whether this compiler takes an emoji for two characters: TypeScript up to 6 does, from 7 on it counts code points. */
type SplitsPairs = RestAfterFirst<"😀"> extends "" ? false : true;
type RestAfterFirst<Text extends string> = Text extends `${infer _First}${infer Rest}` ? Rest : never;

/** text → a text that has, for this compiler, as many characters as the first has code points, or too many to count. */
export type InCodePoints<Text extends string> = SplitsPairs extends true ? (Text extends MoreThanTwiceCounted ? Text : WithoutHighSurrogates<Text>) : Text;

/** Sixteen characters a step, because the compiler allows a thousand steps. */
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

/** text of {@link InCodePoints} → its length, or the words for "too many to count". */
export type LengthOf<Text extends string> = Text extends MoreThanCounted ? `more than ${CountStopsAt}` : Count<Text>;

/** One placeholder more than characters are counted, and the one that takes the rest. */
type MoreThanCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${string}${string}`;

type MoreThanTwiceCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${MoreThanCounted}`;

type Count<Text extends string, Ones extends readonly 1[] = []> = Text extends `${Any32}${infer Rest}`
  ? Count<Rest, [...Ones, ...Ones32]>
  : Text extends `${infer _First}${infer Rest}`
    ? Count<Rest, [...Ones, 1]>
    : Ones["length"];

type Ones8 = [1, 1, 1, 1, 1, 1, 1, 1];
type Ones32 = [...Ones8, ...Ones8, ...Ones8, ...Ones8];
