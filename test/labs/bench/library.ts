import { made, makeLibrary } from "./make.ts";

makeLibrary();

/** The library, bundled as its users have it. */
export const { buttons, validate } = (await import(made("library.mjs"))) as typeof import("../../../src/index.ts");

/** What everything is measured against, bundled the same way. */
export const { checkByHand } = (await import(made("hand-written.mjs"))) as typeof import("./hand-written.ts");
