import { describe, expect, it } from "vitest";
import { buttons, limits, MessageError, replyButtonRequest, validate } from "../../../src/index.ts";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { fastest } from "../../support/fastest.ts";
import { withAt } from "../../support/pointer.ts";
import { ajv } from "../../support/schema.ts";

const interactive = "/messaging_object/interactive";
const imageSample = mediaSamples[0];

type BrokenRule = readonly [sample: object | undefined, at: string, value: unknown, code: string, path?: string];

/** One broken rule each: the sample, the path, the invalid value, and the code and path of the only expected issue. */
const brokenRules: readonly BrokenRule[] = [
  [documentSample, "/messaging_object", undefined, "required"],
  [documentSample, "/messaging_object", [], "type"],
  [documentSample, "/messaging_object/messaging_product", "sms", "enum"],
  [documentSample, "/messaging_object/messaging_product", undefined, "required"],
  [documentSample, "/messaging_object/recipient_type", "group", "enum"],
  [documentSample, "/messaging_object/to", undefined, "required"],
  [documentSample, "/messaging_object/to", "919876543210", "phone-number"],
  [documentSample, "/messaging_object/to", "+0919876543210", "phone-number"],
  [documentSample, "/messaging_object/to", "+91 98765 43210", "phone-number"],
  [documentSample, "/messaging_object/to", "+9198765\n", "phone-number"],
  [documentSample, "/messaging_object/to", "+९१९८७६५४३२", "phone-number"],
  [documentSample, "/messaging_object/type", undefined, "required"],
  [documentSample, "/messaging_object/type", "text", "enum"],
  [documentSample, "/messaging_object/interactive", null, "type"],
  [documentSample, `${interactive}/type`, "carousel", "enum"],
  [documentSample, `${interactive}/header`, "a bare text", "type"],
  [documentSample, `${interactive}/header/type`, "sticker", "enum"],
  [documentSample, `${interactive}/header/type`, undefined, "required"],
  [documentSample, `${interactive}/header/text`, undefined, "required"],
  [documentSample, `${interactive}/header/text`, "", "minLength"],
  [documentSample, `${interactive}/header/text`, " \t\u00a0", "blank"],
  [documentSample, `${interactive}/header/caption`, "no such thing", "additionalProperties"],
  [imageSample, `${interactive}/header/image/link`, "https://example.com/car.jpg", "oneOf", `${interactive}/header/image`],
  [imageSample, `${interactive}/header/image`, {}, "oneOf"],
  [imageSample, `${interactive}/header/image/filename`, "a.pdf", "additionalProperties"],
  [imageSample, `${interactive}/header/image`, { link: "ftp://example.com/a" }, "link", `${interactive}/header/image/link`],
  [imageSample, `${interactive}/header/image`, { link: "javascript:alert(1)" }, "link", `${interactive}/header/image/link`],
  [imageSample, `${interactive}/header/image`, { link: "https://user:password@example.com/a" }, "link", `${interactive}/header/image/link`],
  [imageSample, `${interactive}/header/image`, { link: "https://example.com/a\n" }, "link", `${interactive}/header/image/link`],
  [documentSample, `${interactive}/body`, undefined, "required"],
  [documentSample, `${interactive}/body`, "a bare text", "type"],
  [documentSample, `${interactive}/body/text`, "\u3000", "blank"],
  [documentSample, `${interactive}/footer/text`, undefined, "required"],
  [documentSample, `${interactive}/action`, undefined, "required"],
  [documentSample, `${interactive}/action/buttons`, [], "minItems"],
  [documentSample, `${interactive}/action/buttons`, {}, "type"],
  [documentSample, `${interactive}/action/buttons/0/type`, "url", "enum"],
  [documentSample, `${interactive}/action/buttons/0/reply`, undefined, "required"],
  [documentSample, `${interactive}/action/buttons/1/reply/id`, "change-button", "duplicate-reply-id"],
  [documentSample, `${interactive}/action/buttons/1/reply/title`, "Change", "duplicate-reply-title"],
  [documentSample, `${interactive}/action/buttons/0/reply/id`, "a ", "edge-white-space"],
  [documentSample, `${interactive}/action/buttons/0/reply/id`, "\u00a0a", "edge-white-space"],
  [documentSample, `${interactive}/action/buttons/0/reply/id`, 7, "type"],
  [documentSample, `${interactive}/action/buttons/0/reply/title`, "half \ud83d", "ill-formed-unicode"],
  [documentSample, "/extra_info/wa_source", "API", "enum"],
  [documentSample, "/extra_info/reff", "x", "additionalProperties"],
  [documentSample, "/extra_info", [], "type"],
  [documentSample, "/context", { message_id: "x" }, "additionalProperties"],
];

describe("a message with one broken rule", () => {
  it.each(brokenRules.map((_, index) => index))("has one issue with its code and path: case %i", (index) => {
    const [sample, at, value, code, path = at] = brokenRules[index] as BrokenRule;
    const result = validate(withAt(sample, at, value));
    expect(!result.ok && result.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.message).toMatch(/^[a-z].*[^.]$/);
    expect(issue?.severity).toBe("error");
  });
});

describe("validate", () => {
  it("escapes field names in the pointer", () => {
    const result = validate({ ...documentSample, "a/b~c": 1 });
    expect(!result.ok && result.issues[0]?.path).toBe("/a~1b~0c");
  });

  it("suggests the correct name for a misspelt field", () => {
    const { body, ...rest } = documentSample.messaging_object.interactive;
    const result = validate(withAt(documentSample, interactive, { ...rest, boddy: body }));
    expect(!result.ok && result.issues.map(({ message, fix }) => [message, fix])).toEqual([
      ['interactive has no field "boddy"; remove it', 'Did you mean "body"?'],
      ["body is missing; add it", undefined],
    ]);
  });

  it('allows unknown fields, and nothing else, with unknownFields: "allow"', () => {
    const ahead = withAt(documentSample, "/messaging_object/context", { message_id: "wamid.x" });
    expect(validate(ahead).ok).toBe(false);
    expect(validate(ahead, { unknownFields: "refuse" }).ok).toBe(false);
    expect(validate(ahead, { unknownFields: "allow" }).ok).toBe(true);
    const invalid = validate(withAt(ahead, "/messaging_object/to", "1"), { unknownFields: "allow" });
    expect(!invalid.ok && invalid.issues.map(({ code }) => code)).toEqual(["phone-number"]);
  });

  it.each([
    [`${interactive}/header`, { type: "image", image: { id: "1" }, video: { id: "2" } }, 'header has no field "video"; remove it'],
    [`${interactive}/header`, { type: "text", text: "a", image: { id: "1" } }, 'header has no field "image"; remove it'],
    [`${interactive}/header`, { type: "image", image: { id: "1", filename: "a.pdf" } }, 'image has no field "filename"; remove it'],
    [`${interactive}/header`, { type: "document", document: { id: "1", caption: "A" } }, 'document has no field "caption"; remove it'],
    [`${interactive}/action/buttons/0/title`, "Change", 'button has no field "title"; remove it'],
    [`${interactive}/text`, "Hello", 'interactive has no field "text"; remove it'],
  ])('refuses a field that belongs elsewhere with unknownFields: "allow" too: %s %j', (path, value, message) => {
    const misplaced = withAt<unknown>(documentSample, path, value);
    for (const unknownFields of ["allow", "refuse"] as const) {
      const result = validate(misplaced, { unknownFields });
      expect(!result.ok && result.issues.map((issue) => issue.message)).toEqual([message]);
    }
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN])("shows a number that JSON cannot hold as a number: %d", (number) => {
    const result = validate(withAt<unknown>(documentSample, `${interactive}/header/type`, number));
    expect(!result.ok && result.issues.map(({ actual }) => actual)).toEqual(["number"]);
  });

  it("returns at most 50 issues", () => {
    const unknownFields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`unknown${index}`, 1]));
    const result = validate({ ...documentSample, ...unknownFields });
    expect(!result.ok && result.issues.length).toBe(50);
  });

  it("says what Kaleyra would do without reporting it", () => {
    const cut = validate(withAt(documentSample, "/extra_info/ref", "r".repeat(limits.reference.maxLength + 1)));
    expect(!cut.ok && cut.issues[0]?.fix).toMatch(/Kaleyra would cut it/);
    const replaced = validate(withAt(documentSample, "/extra_info/wa_source", "my-shop"));
    expect(!replaced.ok && replaced.issues[0]?.fix).toMatch(/Kaleyra would replace it/);
  });

  it("names the source of every rule but types and well-formed text", () => {
    for (const [sample, at, value, code] of brokenRules) {
      const result = validate(withAt(sample, at, value));
      if (code !== "type" && code !== "ill-formed-unicode")
        expect(!result.ok && result.issues[0]?.doc, `${at} ${code}`).toMatch(/^(Kaleyra|Meta|Our reading|ITU)/);
    }
  });
});

describe("any value at all", () => {
  class Thrower {
    get messaging_object(): never {
      throw new Error("no");
    }
  }
  const cyclic: Record<string, unknown> = {};
  cyclic["messaging_object"] = cyclic;
  const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000)) as unknown;
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = Object.defineProperty({}, "messaging_object", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );
  const values: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    Number.NaN,
    1n,
    "",
    "text",
    Symbol("s"),
    () => {},
    [],
    {},
    new Date(),
    /x/,
    new Map(),
    Object("boxed"),
    new Thrower(),
    cyclic,
    deep,
    revoked,
    throwing,
    proxy,
    JSON.parse('{"__proto__":{"messaging_object":1},"constructor":{"prototype":{"polluted":1}}}'),
    Object.create(documentSample),
    { ...documentSample, extra_info: Object.create({ ref: "inherited" }) },
    "x".repeat(100_000_000),
  ];

  it.each(values.map((_, index) => index))("gets issues within 100 ms, and a MessageError from buttons.from, unless it is valid: case %i", (index) => {
    const value = values[index];
    const result = validate(value);
    expect(fastest(() => validate(value))).toBeLessThan(100);
    if (result.ok) expect(buttons.from(value).build()).toBeDefined();
    else {
      expect(result.issues.length).toBeGreaterThan(0);
      expect(() => buttons.from(value)).toThrow(MessageError);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each([
    ["a million buttons", withAt(documentSample, `${interactive}/action/buttons`, new Array(1_000_000).fill({})), "maxItems"],
    ["a text of 100 MB", withAt(documentSample, `${interactive}/body/text`, "é".repeat(50_000_000)), "maxLength"],
    ["a title of 100 MB of emoji", withAt(documentSample, `${interactive}/action/buttons/0/reply/title`, "😀".repeat(25_000_000)), "maxLength"],
  ])("is refused within 50 ms: %s", (_, message, code) => {
    const result = validate(message);
    expect(fastest(() => validate(message))).toBeLessThan(50);
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("is checked only for own enumerable properties, because only those are sent", () => {
    const inherited = validate(Object.create(documentSample));
    expect(!inherited.ok && inherited.issues.map(({ code }) => code)).toEqual(["required"]);
    const hidden = Object.defineProperty({ ...documentSample }, "secret", { enumerable: false, value: 1 });
    expect(validate(hidden).ok).toBe(true);
  });

  it("has each of its properties read only once, beside those that lead to its kind", () => {
    const reads: string[] = [];
    const watched = <Value extends object>(value: Value, path: string): Value =>
      new Proxy(value, {
        get(target, key, receiver) {
          const inner = Reflect.get(target, key, receiver) as unknown;
          if (typeof key === "string" && key !== "length" && Object.hasOwn(target, key)) reads.push(`${path}/${key}`);
          return typeof inner === "object" && inner !== null ? watched(inner, `${path}/${String(key)}`) : inner;
        },
      });
    expect(validate(watched(documentSample, "")).ok).toBe(true);
    const again = reads.filter((path, index) => reads.indexOf(path) < index);
    expect(again).toEqual(["/messaging_object", interactive, `${interactive}/type`]);
    expect(reads).toContain(`${interactive}/action/buttons/1/reply/title`);
  });
});

describe("the Standard Schema", () => {
  const standard = replyButtonRequest["~standard"];

  it("validates as validate does", () => {
    expect(standard.validate(documentSample)).toEqual({ value: documentSample });
    expect(standard.validate(withAt(documentSample, `${interactive}/action/buttons/0/reply/title`, ""))).toEqual({
      issues: [{ message: "title is empty; write something", path: ["messaging_object", "interactive", "action", "buttons", 0, "reply", "title"] }],
    });
  });

  it("provides its JSON Schema in two drafts and refuses others", () => {
    const draft7 = standard.jsonSchema.input({ target: "draft-07" });
    expect(draft7["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(ajv.schema).toEqual(draft7);
    const draft2020 = standard.jsonSchema.output({ target: "draft-2020-12" });
    expect(JSON.stringify(draft2020)).not.toContain("definitions");
    expect(() => standard.jsonSchema.input({ target: "openapi-3.0" })).toThrow(/draft-07/);
  });
});
