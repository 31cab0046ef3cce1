/** Issues about the shape of what people already have: Meta's own JSON, names of Meta's API, `null` for nothing. */
import { describe, expect, it } from "vitest";
import { limits as kindLimits } from "../../../generated/limits.ts";
import { buttons, type Issue, replyButtonRequest, validate } from "../../../src/index.ts";
import { documentSample } from "../../support/document-sample.ts";
import { withAt } from "../../support/pointer.ts";

const { messaging_object: messagingObject, extra_info: extraInfo } = documentSample;

function issuesOf(value: unknown): readonly Issue[] {
  const result = validate(value);
  return result.ok ? [] : result.issues;
}

describe("a value that is only a part of a request", () => {
  const part = (message: string) => [{ code: "part", path: "", message, severity: "error" }];
  const aroundMessagingObject = 'this is only the messaging_object of a request; write { "messaging_object": … } around it';
  const aroundInteractive = 'this is only the messaging_object.interactive of a request; write { "messaging_object": { "interactive": … } } around it';

  it.each([
    ["Meta's JSON", messagingObject, aroundMessagingObject],
    ["Meta's JSON with extra_info beside it", { ...messagingObject, extra_info: extraInfo }, aroundMessagingObject],
    ["Meta's JSON of another kind", { messaging_product: "whatsapp", to: "1", type: "text", text: { body: "Hello" } }, aroundMessagingObject],
    ["an interactive object", messagingObject.interactive, aroundInteractive],
  ])("has one issue, which says what to write around it: %s", (_, value, message) => {
    expect(issuesOf(value)).toStrictEqual(part(message));
    expect(validate(value, { unknownFields: "allow" })).toStrictEqual({ ok: false, issues: part(message) });
    expect(replyButtonRequest["~standard"].validate(value)).toEqual({ issues: [{ message, path: [] }] });
  });

  it("has the issues of its own fields when it is a whole request with a stray field", () => {
    expect(issuesOf({ ...documentSample, body: {} })).toMatchObject([{ code: "additionalProperties", path: "/body" }]);
    expect(() => buttons.from({ ...documentSample, body: {} })).toThrow('reply button request has no field "body"; remove it');
  });

  it("is still read by buttons.from", () => {
    for (const value of [documentSample, messagingObject]) expect(buttons.from<unknown>(value).safeBuild()).toMatchObject({ ok: true });
    expect(buttons.from<unknown>(messagingObject.interactive).interactive()).toEqual(messagingObject.interactive);
  });
});

describe("Meta's recipient", () => {
  it("is named as what it is, and not taken for a misspelling", () => {
    const value = withAt(withAt<unknown>(documentSample, "/messaging_object/recipient", "+919876543210"), "/messaging_object/to", undefined);
    expect(issuesOf(value)).toMatchObject([
      { code: "additionalProperties", path: "/messaging_object/recipient", fix: "recipient is for Meta's user ids; the phone number goes in to." },
      { code: "required", path: "/messaging_object/to", message: "to is missing; add it" },
    ]);
  });

  it.each(["constructor", "toString", "__proto__"])("is not confused with what every object has: %s", (name) => {
    const value = JSON.parse(JSON.stringify(documentSample).replace('"to"', `"${name}":1,"to"`));
    expect(issuesOf(value)).toMatchObject([{ code: "additionalProperties", path: `/messaging_object/${name}` }]);
    expect(issuesOf(value)[0]?.fix).toBeUndefined();
  });
});

describe("null", () => {
  const header = "/messaging_object/interactive/header";
  const image = withAt<unknown>(documentSample, header, { type: "image", image: { id: "1" } });
  const document = withAt<unknown>(documentSample, header, { type: "document", document: { id: "1" } });

  it.each([
    "/extra_info",
    "/extra_info/ref",
    "/extra_info/wa_source",
    "/messaging_object/recipient_type",
    header,
    "/messaging_object/interactive/footer",
    "/messaging_object/interactive/action/buttons/1",
    `${header}/document/filename`,
  ])("is to be left out where the field is optional: %s", (path) => {
    const sample = path.includes("/document/") ? document : documentSample;
    expect(issuesOf(withAt<unknown>(sample, path, null))).toMatchObject([{ path, fix: "Leave it out." }]);
  });

  it.each([
    "/messaging_object/to",
    "/messaging_object/type",
    "/messaging_object/interactive/body",
    "/messaging_object/interactive/footer/text",
    `${header}/type`,
    `${header}/image/id`,
  ])("is not to be left out where something is needed: %s", (path) => {
    const issues = issuesOf(withAt<unknown>(path.includes("/image/") ? image : documentSample, path, null));
    expect(issues).toMatchObject([{ path }]);
    expect(issues[0]?.fix).toBeUndefined();
  });
});

describe("a value that is not one of a few", () => {
  const actualOf = (value: unknown): unknown => issuesOf(withAt(documentSample, "/extra_info/wa_source", value))[0]?.actual;

  it("is shown, of a long one the beginning, without half a character", () => {
    expect(actualOf("API")).toBe("API");
    expect(actualOf(7)).toBe(7);
    expect(actualOf(["api"])).toBe("array");
    expect(actualOf("x".repeat(100_000))).toBe(`${"x".repeat(64)}…`);
    expect(actualOf(`${"x".repeat(63)}😀`)).toBe(`${"x".repeat(63)}…`);
  });
});

describe("what validate says", () => {
  const mentionsStep = /\.\w+\(\)/;
  const parts = ["/messaging_object", "/messaging_object/to", "/messaging_object/interactive/body", "/messaging_object/interactive/action/buttons"];

  it.each(parts)("never names a step of a builder, which whoever writes JSON does not have: without %s", (path) => {
    const value = withAt<unknown>(documentSample, path, undefined);
    expect(
      issuesOf(value)
        .map(({ message }) => message)
        .join(),
    ).not.toMatch(mentionsStep);
    expect(JSON.stringify(replyButtonRequest["~standard"].validate(value))).not.toMatch(mentionsStep);
  });

  it("is that a text is empty, and not how long it is", () => {
    const empty = withAt(documentSample, "/messaging_object/interactive/body/text", "");
    expect(issuesOf(empty)).toMatchObject([{ message: "body is empty; write something", limit: 1, actual: 0 }]);
  });
});

describe("the limits", () => {
  it("are above 0: a limit of 0 is none that the schema states", () => {
    const numbers = Object.values(kindLimits).flatMap((limit) => Object.values(limit));
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(number).toBeGreaterThan(0);
    expect(kindLimits.phoneNumber).toEqual({ maxLength: kindLimits.phoneNumber.maxLength });
  });
});
