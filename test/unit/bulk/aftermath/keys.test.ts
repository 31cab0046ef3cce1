import { describe, expect, it } from "vitest";
import { KeyIndex } from "../../../../src/bulk/aftermath/key-index.ts";
import { keyOf } from "../../../../src/bulk/aftermath/text-key.ts";

describe("keyOf", () => {
  it("has another key for each of a million similar texts", () => {
    const keys = new Float64Array(1_000_000);
    for (let index = 0; index < keys.length; index += 1) keys[index] = keyOf(`["order-${index}","",""]`);
    keys.sort();
    let equal = 0;
    for (let index = 1; index < keys.length; index += 1) if (keys[index] === keys[index - 1]) equal += 1;
    expect(equal).toBe(0);
    expect(keys[0]).toBeGreaterThan(0);
    expect(keys.at(-1)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  it("tells texts apart by the order of their characters and by each of them", () => {
    const texts = ["", "a", "b", "ab", "ba", "aa", "a\u0000", "\u0000a", "पुणे", "पुणॆ", "😀", "😁"];
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
  });
});

describe("a KeyIndex", () => {
  it("finds the position of each key, and says which keys several positions have", () => {
    const keys = Float64Array.from({ length: 10_000 }, (_, position) => (position % 10 === 0 ? 0 : keyOf(`key ${position % 10 === 1 ? "shared" : position}`)));
    const index = new KeyIndex(keys);
    for (const [position, key] of keys.entries()) expect(index.find(key)).toBe(key === 0 ? undefined : position % 10 === 1 ? "several" : position);
    expect(index.find(keyOf("another"))).toBeUndefined();
    expect(new KeyIndex(new Float64Array(0)).find(1)).toBeUndefined();
  });
});
