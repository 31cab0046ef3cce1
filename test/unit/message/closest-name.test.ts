import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestName } from "../../../src/message/closest-name.ts";

describe("closestName", () => {
  it.each([
    ["nmae", "name"],
    ["acb", "abc"],
    ["bac", "abc"],
    ["abdc", "abcd"],
    ["Name", "name"],
    ["nam", "name"],
    ["names", "name"],
    ["nane", "name"],
    ["ab", "ab"],
  ])("counts one insertion, deletion, replacement or swap as one: %s is close to %s", (name, candidate) => {
    expect(closestName(name, [candidate])).toBe(candidate);
  });

  it.each([
    ["cba", "abc", "the letters that changed places are not neighbours"],
    ["abc", "acx", "only one letter is where its neighbour was"],
    ["abx", "acb", "only the other letter is where its neighbour was"],
    ["ba", "ab", "one change of two letters is more than 40 %"],
    ["xyz", "abc", "every letter differs"],
    ["", "abc", "there is no name"],
  ])("does not take %j for %j: %s", (name, candidate) => {
    expect(closestName(name, [candidate])).toBeUndefined();
  });

  it("prefers the closer of two candidates, in either order", () => {
    expect(closestName("footr", ["foot", "footer"])).toBe("foot");
    expect(closestName("footre", ["foot", "footer"])).toBe("footer");
    expect(closestName("footre", ["footer", "foot"])).toBe("footer");
  });

  it("adds the cost of a swap to the cost of what was before it", () => {
    expect(closestName("xbacdefghi", ["abcdefghi"])).toBe("abcdefghi");
    expect(closestName("bacd", ["abdc"])).toBeUndefined();
  });

  it("finds what the plain definition finds, for any names", () => {
    const letters = fc.constantFrom(..."abcA_1\u0130\u{1f600}");
    const name = fc.oneof(fc.string({ unit: letters, maxLength: 7 }), fc.constantFrom("header", "body", "footer", "action", "ref1", "wa_source"));
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (wanted, candidates) => {
        expect(closestName(wanted, candidates)).toBe(closestByDefinition(wanted, candidates));
      }),
      { numRuns: 5_000 },
    );
  });
});

function closestByDefinition(name: string, candidates: readonly string[]): string | undefined {
  const close = candidates
    .map((candidate) => ({ candidate, distance: distanceByDefinition(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= 0.4 * Math.max(name.length, candidate.length))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate;
}

/** By the last characters: equal, inserted, deleted, replaced or swapped. */
function distanceByDefinition(from: string, to: string, known = new Map<string, number>()): number {
  if (from === "" || to === "") return from.length + to.length;
  const key = `${from.length} ${to.length}`;
  const before = (a: number, b: number): number => distanceByDefinition(from.slice(0, -a || undefined), to.slice(0, -b || undefined), known);
  const isSwap = from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  const distance =
    known.get(key) ?? Math.min(before(1, 1) + (from.at(-1) === to.at(-1) ? 0 : 1), before(1, 0) + 1, before(0, 1) + 1, isSwap ? before(2, 2) + 1 : 99);
  known.set(key, distance);
  return distance;
}
