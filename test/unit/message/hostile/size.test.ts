import { describe, expect, it } from "vitest";
import { buttons, validate } from "../../../../src/index.ts";
import { documentSample } from "../../../support/document-sample.ts";
import { fastest } from "../../../support/fastest.ts";
import { withAt } from "../../../support/pointer.ts";

const interactive = "/messaging_object/interactive";
/** Milliseconds to refuse a value that is far too large. */
const maxTime = 5;
/** Milliseconds for a text of 100 MB, with a margin for other work on the machine. */
const maxTimeForText = 50;

function requestWith(pointer: string, value: unknown): unknown {
  const request = withAt<unknown>(documentSample, pointer, "replaced below");
  const path = pointer.split("/").slice(1);
  const last = path.pop() as string;
  path.reduce((at, step) => at[step] as Record<string, unknown>, request as Record<string, unknown>)[last] = value;
  return request;
}

describe("a value that is far too large", () => {
  it(`is refused within ${maxTime} ms if it has 1,000,000 buttons`, () => {
    const request = requestWith(`${interactive}/action/buttons`, new Array(1_000_000).fill({ type: "reply", reply: { id: "a", title: "A" } }));
    expect(validate(request).ok).toBe(false);
    expect(fastest(() => validate(request))).toBeLessThan(maxTime);
  });

  it("has 50 issues if it has 1,000,000 unknown fields", () => {
    const request = requestWith("/extra_info", Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`f${index}`, 1])));
    const result = validate(request);
    expect(!result.ok && result.issues.length).toBe(50);
  });

  it.each([
    ["a body", `${interactive}/body/text`],
    ["a title", `${interactive}/action/buttons/0/reply/title`],
    ["a number", "/messaging_object/to"],
    ["a wa_source", "/extra_info/wa_source"],
    ["a type", `${interactive}/type`],
  ])(`is refused within ${maxTimeForText} ms if it has %s of 100 MB`, (_, pointer) => {
    const request = requestWith(pointer, "x".repeat(100_000_000));
    const result = validate(request);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
    expect(fastest(() => validate(request))).toBeLessThan(maxTimeForText);
  });

  it(`is refused within ${maxTimeForText} ms if it has a link of 100 MB, of letters or of emoji`, () => {
    for (const piece of ["😀", "a"]) {
      const text = piece.repeat(100_000_000 / piece.length);
      const request = requestWith(`${interactive}/header`, { type: "image", image: { link: `https://${text}` } });
      expect(validate(request).ok).toBe(false);
      expect(fastest(() => validate(request))).toBeLessThan(maxTimeForText);
    }
  });

  it("has a short sentence if an unknown field name is 1 MB long", () => {
    const result = validate(requestWith("/extra_info", { ["n".repeat(1_000_000)]: 1 }));
    expect(!result.ok && result.issues.every(({ message, fix = "" }) => message.length < 200 && fix.length < 200)).toBe(true);
  });

  it("has one issue if the builder is given 1,000,000 replies", () => {
    const list = new Array(1_000_000).fill({ id: "a", title: "A" });
    const result = buttons().body("Hi").to("+919876543210").replies(list).safeBuild();
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(["maxItems"]);
  });
});
