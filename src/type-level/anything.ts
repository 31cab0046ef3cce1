/**
 * What a builder or a router may know under one of its keys: the one `any` of
 * the library. With it the compiler asks only whether the key is there, which
 * it does at every step; with `unknown` it would compare what is known, and a
 * step could not add to it.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Anything = any;
