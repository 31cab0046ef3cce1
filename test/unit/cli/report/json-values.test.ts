import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { objectsOf } from "../../../../src/cli/report/json-values.ts";
import { all, chunked } from "../support/chunks.ts";

const longest = 1024;
const textsOf = async (text: string, size = 7) => (await all(objectsOf(chunked(text, size), longest))).map((bytes) => bytes && String(bytes));

describe("objectsOf", () => {
  it("finds the objects of any list, however it is laid out and whatever the size of its chunks", async () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(objects, fc.constantFrom(undefined, 2), fc.integer({ min: 1, max: 40 }), async (list, space, size) => {
        const found = await all(objectsOf(chunked(JSON.stringify(list, undefined, space), size), 1 << 20));
        expect(found.map((bytes) => JSON.parse(String(bytes)))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  it("finds objects one after the other, with or without a list around them", async () => {
    expect(await textsOf('\ufeff{"a":1}\n{"b":"}"}[{"c":"\\"{"}]')).toEqual(['{"a":1}', '{"b":"}"}', '{"c":"\\"{"}']);
  });

  it("says where there is something else, once for each piece", async () => {
    expect(await textsOf('[null, {"a":1}, 17, "text", {"b":2}]')).toEqual([undefined, '{"a":1}', undefined, '{"b":2}']);
  });

  it("says where an object breaks off", async () => {
    expect(await textsOf('[{"a":1},{"b":')).toEqual(['{"a":1}', undefined]);
  });

  it("skips an object that is too long, and finds the next one", async () => {
    expect(await textsOf(`[{"a":"${"x".repeat(longest)}"},{"b":1}]`)).toEqual([undefined, '{"b":1}']);
  });
});
