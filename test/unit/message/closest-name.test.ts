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
});
