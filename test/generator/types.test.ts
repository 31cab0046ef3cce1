/** Guarantees the wire types of everything that a schema can say: they stand in golden/ to read. */
import { expect, it } from "vitest";
import { canonical } from "../../generator/canonical.ts";
import { emitTypes } from "../../generator/emit/types.ts";
import { lower } from "../../generator/lower/index.ts";
import { everything } from "./everything.ts";

it("the wire types", async () => {
  await expect(emitTypes(lower({ name: "a-file", schema: canonical(everything) }), "a.json")).toMatchFileSnapshot("golden/types.ts.txt");
});
