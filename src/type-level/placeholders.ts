/**
 * Template literal types that match texts of a minimum length. Each
 * placeholder takes one character and the last one takes the rest, so a text
 * matches `Any16` if it has at least 15 characters. The comparison costs the
 * compiler the same however long the text is.
 *
 * The placeholder is `any`, which takes one character without inferring it;
 * with `string` the template would collapse into `string`.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above; no value has this type
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

/** Matches a text of more than `CountStopsAt` characters: one more placeholder than that, and one for the rest. */
export type MoreThanCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${Any2}`;
export type MoreThanTwiceCounted = `${Any1024}${Any1024}${Any1024}${Any1024}${MoreThanCounted}`;
