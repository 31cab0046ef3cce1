/**
 * What a compiler that does not know `NoInfer` reads in place of the types: it
 * would accept every message. Each function refuses to be called, and the error
 * contains the sentence.
 */
type Needed = "kaleyra-whatsapp needs TypeScript 5.4 or newer";

// biome-ignore lint/suspicious/noExplicitAny: so that the steps after the error are not errors too
type Anything = any;

export declare function buttons(this: Needed): Anything;
export declare function image(this: Needed, media: unknown): Anything;
export declare function video(this: Needed, media: unknown): Anything;
export declare function document(this: Needed, media: unknown): Anything;
export declare function validate(this: Needed, value: unknown): Anything;
