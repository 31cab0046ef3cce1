import { describe, expect, it } from "vitest";
import { matchesSecret } from "../../src/replies/index.ts";

describe("matchesSecret", () => {
  it.each([
    ["Bearer 3f9c", true],
    ["Bearer 3f9d", false],
    ["Bearer 3f9", false],
    ["Bearer 3f9cBearer 3f9c", false],
    ["", false],
    [undefined, false],
    [["Bearer 3f9c"], false],
  ])("%j against the secret is %j", (received, matches) => expect(matchesSecret(received, "Bearer 3f9c")).toBe(matches));

  it("refuses an empty secret", () => expect(() => matchesSecret("", "")).toThrow("the secret is empty; an empty one would let everybody in"));
});
