/** Characters that are invisible in source code or reorder it. */
const hiddenCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Writes a text as a string literal that is valid in TypeScript and in JSON. */
export function literal(text: string): string {
  return JSON.stringify(text).replaceAll(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
