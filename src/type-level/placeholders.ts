/**
 * Template literal types that say only how many characters a text has at
 * least. In a template each placeholder takes one character and the last one
 * takes the rest, so a text matches `Any16` when it has 15 characters or
 * more, and the test costs the compiler one look however long the text is.
 *
 * `any` is the placeholder that takes a character without inferring it;
 * `string` would make the whole template collapse into `string`.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above; nothing is ever typed as this
export type Any1 = any;
export type Any2 = `${Any1}${Any1}`;
export type Any4 = `${Any2}${Any2}`;
export type Any8 = `${Any4}${Any4}`;
export type Any16 = `${Any8}${Any8}`;
export type Any32 = `${Any16}${Any16}`;
export type Any64 = `${Any32}${Any32}`;
export type Any128 = `${Any64}${Any64}`;
export type Any256 = `${Any128}${Any128}`;
export type Any512 = `${Any256}${Any256}`;
export type Any1024 = `${Any512}${Any512}`;
