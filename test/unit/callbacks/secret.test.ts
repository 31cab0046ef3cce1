import { describe, expect, it } from "vitest";
import { KaleyraError, matchesSecret } from "../../../src/callbacks/index.ts";

describe("matchesSecret", () => {
  it.each([
    ["Bearer 3f9c", true],
    ["Bearer 3f9d", false],
    ["Bearer 3f9", false],
    ["Bearer 3f9cBearer 3f9c", false],
    ["", false],
    [undefined, false],
    [["Bearer 3f9c"], false],
  ])("compares %j with the secret as %j", (received, matches) => expect(matchesSecret(received, "Bearer 3f9c")).toBe(matches));

  it.each(["", undefined, null])("refuses an empty secret: %j", (secret) =>
    expect(() => matchesSecret("", secret as string)).toThrow(new KaleyraError("the secret is empty; an empty one would let every caller in")),
  );
});
