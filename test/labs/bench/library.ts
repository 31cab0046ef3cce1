import { made, makeLibrary } from "./make.ts";

makeLibrary();

/** The library, bundled as it is published. */
export const { buttons, validate } = (await import(made("library.mjs").href)) as typeof import("../../../src/index.ts");

/** The baseline of most tables, bundled the same way. */
export const { checkByHand } = (await import(made("hand-written.mjs").href)) as typeof import("./hand-written.ts");
