/** Guarantees the wire types of everything that a schema can say: they stand in golden/ to read. */
import { expect, it } from "vitest";
import { emitTypes } from "../../../../generator/emit/typescript/types.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import { everything } from "../support/everything.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

it("the wire types", async () => {
  await expect(emitTypes(lintAndLower({ name: "a-file", schema: canonical(everything) }), "a.json")).toMatchFileSnapshot("golden/types.ts.txt");
});
