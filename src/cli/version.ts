import { createRequire } from "node:module";
import { typed } from "../type-level/seam.ts";

/** The version of the package that this command belongs to. */
export function version(): string {
  return typed<{ readonly version: string }>(createRequire(import.meta.url)("kaleyra-whatsapp/package.json")).version;
}
