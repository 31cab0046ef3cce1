import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Kind, kindOf, kindPath, kinds } from "../../../generated/kinds.ts";
import { type Issue, validate } from "../../../src/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { withAt } from "../../support/pointer.ts";

interface Vector {
  readonly id: string;
  readonly documentText: string;
  readonly expect: { readonly full: "valid" | "invalid"; readonly issues?: readonly { readonly code: string; readonly path: string }[] };
}

const kindPointer = `/${kindPath.join("/")}`;
const everyKind = Object.keys(kinds) as readonly Kind[];
const everyValue = "button, cta_url, list, location_request_message";

function issuesOf(value: unknown, unknownFields: "allow" | "refuse" = "refuse"): readonly Issue[] {
  const result = validate(value, { unknownFields });
  return result.ok ? [] : result.issues;
}

const sentencesOf = (value: unknown): readonly string[] => issuesOf(value).map(({ message }) => message);
const codesOf = (value: unknown): readonly string[] => issuesOf(value).map(({ code, path }) => `${code} ${path}`);

describe.each(everyKind)("a request of the kind %s", (kind) => {
  const sample = kindSamples[kind];

  it("is valid, and told from the others", () => {
    expect(validate(sample)).toEqual({ ok: true, value: sample });
    expect(kindOf(sample)).toBe(kind);
  });

  it("has the verdict and the issues of each of its vectors that says its kind", () => {
    const file = new URL(`../../../generated/conformance/core/${kinds[kind].schema}.vectors.json`, import.meta.url);
    const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: readonly Vector[] };
    const own = vectors.filter(({ documentText }) => kindOf(JSON.parse(documentText)) === kind);
    expect(own.length).toBeGreaterThan(200);
    for (const { id, documentText, expect: expected } of own) {
      const issues = codesOf(JSON.parse(documentText));
      expect([...issues].sort(), id).toEqual((expected.issues ?? []).map(({ code, path }) => `${code} ${path}`).sort());
    }
  });

  it("refuses the parts of another kind as its own check does", () => {
    const other = everyKind.find((one) => one !== kind) as Kind;
    const mixed = withAt<unknown>(sample, "/messaging_object/interactive/action", kindSamples[other].messaging_object.interactive.action);
    expect(issuesOf(mixed).length).toBeGreaterThan(0);
    for (const { path } of issuesOf(mixed)) expect(path).toMatch(/^\/messaging_object\/interactive\/action/);
  });

  it("follows unknownFields", () => {
    const ahead = withAt<unknown>(sample, "/messaging_object/context", { message_id: "wamid.x" });
    expect(issuesOf(ahead).map(({ code }) => code)).toEqual(["additionalProperties"]);
    expect(issuesOf(ahead, "allow")).toEqual([]);
  });
});

describe("a request that does not say its kind", () => {
  const sample = kindSamples.list;

  it.each([
    ["missing", undefined, "required"],
    ["unknown", "carousel", "enum"],
    ["inherited by every object", "constructor", "enum"],
    ["no text", 7, "enum"],
    ["an object", {}, "enum"],
  ])("gets one issue that names every kind if its type is %s", (_, type, code) => {
    const [issue, ...others] = issuesOf(withAt<unknown>(sample, kindPointer, type));
    expect(issue).toMatchObject({ code, path: kindPointer, message: `type must be one of ${everyValue}` });
    expect(others).toEqual([]);
  });

  it("gets what every kind would say besides, and no issue that only one kind has", () => {
    const broken = withAt(withAt<unknown>(sample, kindPointer, "carousel"), "/messaging_object/to", "1");
    expect(codesOf(withAt(broken, "/messaging_object/interactive/body", undefined))).toEqual([
      "phone-number /messaging_object/to",
      `enum ${kindPointer}`,
      "required /messaging_object/interactive/body",
    ]);
    expect(codesOf(withAt(broken, "/messaging_object/interactive/action/sections", undefined))).toHaveLength(2);
  });

  it.each([
    [{}, ["messaging_object is missing; add it"]],
    [null, ["message must be an object, not null"]],
    ["text", ["message must be an object, not a string"]],
    [{ messaging_object: { ...sample.messaging_object, interactive: undefined } }, ["interactive is missing; add it"]],
    [{ ...withAt<object>(sample, kindPointer, undefined), extra: 1 }, ['message has no field "extra"; remove it', `type must be one of ${everyValue}`]],
  ])("is spoken of without the name of one kind: %j", (value, sentences) => {
    expect(sentencesOf(value)).toEqual(sentences);
  });

  it("gets the limit that every kind has, and the sources of all kinds", () => {
    const long = (length: number) => withAt(withAt<unknown>(sample, kindPointer, undefined), "/messaging_object/interactive/body/text", "x".repeat(length));
    const [, issue] = issuesOf(long(5_000));
    expect(issue).toMatchObject({ code: "maxLength", limit: 4_096, fix: "Shorten it by 904." });
    expect(issue?.doc).toBe("Kaleyra, interactive table, row body; Meta, interactive list messages page");
    expect(codesOf(long(2_000))).toEqual([`required ${kindPointer}`]);
    expect(issuesOf({})[0]?.doc).toBe("Kaleyra, payload table");
  });

  it("is told a misspelt name, also one that not every kind has", () => {
    const { interactive } = sample.messaging_object;
    const misspelt = withAt<unknown>(sample, "/messaging_object/interactive", { ...interactive, type: "x", heeder: interactive.header });
    expect(issuesOf(misspelt).map(({ fix }) => fix)).toContain('Did you mean "header"?');
  });
});

describe("the kind of a value", () => {
  const { messaging_object } = kindSamples.replyButton;
  const withType = (interactive: object) => ({ messaging_object: { ...messaging_object, interactive } });
  const others = { body: messaging_object.interactive.body, action: messaging_object.interactive.action };

  it("counts only if its field is an own enumerable property, because only those are sent", () => {
    const hidden = Object.defineProperty({ ...others }, "type", { enumerable: false, value: "button" });
    const inherited = Object.assign(Object.create({ type: "button" }), others) as object;
    for (const value of [withType(hidden), withType(inherited)]) expect(sentencesOf(value)).toEqual([`type must be one of ${everyValue}`]);
    expect(codesOf(Object.create(kindSamples.list))).toEqual(["required /messaging_object"]);
  });

  it("is unreadable if a getter throws", () => {
    const throwing = Object.defineProperty({ ...others }, "type", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    expect(codesOf(withType(throwing))).toEqual(["unreadable "]);
  });

  it.each(["button", "carousel"])("never leaves a message without issues if a getter changes what it says: %s first", (type) => {
    for (const values of [["list", "button"], ["x"], ["button"], [undefined, "list", "cta_url", "button"]]) {
      let reads = 0;
      const changing = Object.defineProperty({ ...others }, "type", { enumerable: true, get: () => [type, ...values][reads++ % (values.length + 1)] });
      const result = validate(withType(changing));
      if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
    }
  });

  it("is what a getter says to the check, where it said something else before", () => {
    const { replyButton } = kindSamples;
    const changing = (first: string, then: string, more: object = {}): object => {
      let reads = 0;
      const interactive = { ...messaging_object.interactive, ...more };
      Object.defineProperty(interactive, "type", { enumerable: true, get: () => (reads++ === 0 ? first : then) });
      return { ...replyButton, messaging_object: { ...messaging_object, interactive } };
    };
    expect(validate(changing("carousel", "button")).ok).toBe(true);
    expect(sentencesOf(changing("button", "carousel", { body: {} }))).toContain(`type must be one of ${everyValue}`);
  });
});
