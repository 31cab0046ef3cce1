import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";
import { buttons, validate } from "../../../src/index.ts";
import { vectorsOf } from "../conformance/vectors.ts";
import { rightMessages } from "../fuzz/right.ts";
import { textOfRequest } from "./serialiser.ts";

function expectEqual(request: unknown): void {
  const built: ReplyButtonRequest = buttons.from(request).build();
  expect(textOfRequest(built)).toBe(JSON.stringify(built));
}

describe("the serialiser that is measured against JSON.stringify", () => {
  it("writes every right vector as JSON.stringify does", () => {
    const right = vectorsOf("reply-button-request").flatMap(({ documentText }) => (documentText === undefined ? [] : [JSON.parse(documentText) as unknown]));
    const kept = right.filter((request) => validate(request).ok);
    expect(kept.length).toBeGreaterThan(50);
    for (const request of kept) expectEqual(request);
  });

  it("writes every right message that can be invented as JSON.stringify does", () => {
    fc.assert(
      fc.property(rightMessages, (message) => expectEqual(JSON.parse(JSON.stringify(message)))),
      { numRuns: 500 },
    );
  });
});
