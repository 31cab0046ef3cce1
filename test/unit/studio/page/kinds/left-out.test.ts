import { describe, expect, it } from "vitest";
import { type Draft, requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { emptyParts, kindNames } from "../../../../../src/studio/page/kinds/kinds.ts";
import { leftOut, listed, lostAs } from "../../../../../src/studio/page/kinds/left-out.ts";
import { documentSample } from "../../../../support/document-sample.ts";
import { kindSamples } from "../../../../support/kind-samples.ts";

const sample = draftOf(documentSample);
const withImage: Draft = { ...sample, header: { ...sample.header, kind: "image" } };
const partOf = ({ messaging_object: { interactive, ...envelope }, extra_info }: ReturnType<typeof requestOf>) => ({
  body: interactive.body,
  envelope,
  extra_info,
});

describe("another kind of message", () => {
  it("keeps the body, the number and the extra information, and gives everything back when the kind is chosen again", () => {
    for (const [from, message] of Object.entries(kindSamples)) {
      const draft = draftOf(message);
      expect(draft.kind).toBe(from);
      for (const kind of kindNames) {
        const other = { ...draft, kind };
        expect(partOf(requestOf(other))).toEqual(partOf(requestOf(draft)));
        expect(requestOf({ ...other, kind: draft.kind })).toEqual(message);
      }
    }
  });

  it("names what it leaves out", () => {
    expect(Object.fromEntries(kindNames.map((kind) => [kind, lostAs(withImage, kind)]))).toEqual({
      replyButton: [],
      list: ["the image in the header", "2 reply buttons"],
      ctaUrl: ["2 reply buttons"],
      location: ["the image in the header", "the footer", "2 reply buttons"],
    });
    expect(lostAs(sample, "list")).toEqual(["2 reply buttons"]);
    expect(lostAs(draftOf(kindSamples.list), "location")).toEqual(["the header", "the footer", "a list of 3 rows"]);
    expect(lostAs(draftOf(kindSamples.ctaUrl), "list")).toEqual(["the image in the header", "the link button"]);
    for (const kind of kindNames) expect(lostAs(draftOf(kindSamples.location), kind)).toEqual([]);
  });

  it("names nothing that was left out before, and all that comes back", () => {
    const location: Draft = { ...withImage, kind: "location" };
    expect(leftOut(location, "location")).toEqual(["the image in the header", "the footer", "2 reply buttons"]);
    expect(lostAs(location, "list")).toEqual([]);
    expect(leftOut({ ...location, parts: emptyParts, footer: "" }, "ctaUrl")).toEqual([]);
  });
});

describe("listed", () => {
  it("reads as a sentence does", () => {
    expect([["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["a", "a and b", "a, b and c"]);
  });
});
