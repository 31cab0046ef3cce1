import { asciiWhiteSpace } from "../lint/keyword-combinations.ts";

const text = (...codes: readonly number[]): string => String.fromCodePoint(...codes);

/** The characters from one to another. */
export const characterRange = (first: number, last: number): string => text(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** All other characters that the rules about white space mean: what `String.prototype.trim` removes. */
export const otherWhite = `\u00a0\u1680${characterRange(0x2000, 0x200a)}\u2028\u2029\u202f\u205f\u3000\ufeff`;

/** Every character that the rules about white space mean. */
export const whiteSpace = asciiWhiteSpace + otherWhite;
