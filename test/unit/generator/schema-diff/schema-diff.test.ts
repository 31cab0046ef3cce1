import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../generator/load/answers.ts";
import { readServiceFile } from "../../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { Parameter, Service } from "../../../../generator/load/service.ts";
import { compareEditions, type SchemaReport } from "../../../../generator/schema-diff/compare.ts";
import type { Edition } from "../../../../generator/schema-diff/edition.ts";
import { shortfalls } from "../../../../generator/schema-diff/gate.ts";
import type { Ignored } from "../../../../generator/schema-diff/ignored.ts";
import { describeReport } from "../../../../generator/schema-diff/report.ts";
import { serviceChanges } from "../../../../generator/schema-diff/service-changes.ts";
import { isAtLeast, nextVersion } from "../../../../generator/schema-diff/severity.ts";

const edition = (schema: JsonSchema, name = "message-request") => ({ schemas: [{ name, path: `${name}.schema.json`, schema }], service: undefined });
const source = (...keywords: readonly string[]): JsonSchema => Object.fromEntries(keywords.map((keyword) => [keyword, "Our reading: a test."]));

/** A schema of a message with one text, `text`, which has these rules. */
const withText = (rules: JsonSchema, root: JsonSchema = {}): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:message:1.2.3",
  title: "Message",
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: { text: { $ref: "#/definitions/Word" } },
  "x-source": source("required", "additionalProperties"),
  definitions: { Word: { title: "Word", type: "string", examples: ["a"], ...rules } },
  ...root,
});

/** The rules of the text in a schema of `withText`. */
const rules = (schema: JsonSchema): JsonSchema => {
  const { title, ...rest } = (schema["definitions"] as Record<string, JsonSchema>)["Word"] as JsonSchema;
  return rest;
};

function compared(before: JsonSchema, after: JsonSchema) {
  const [report] = compareEditions(edition(before), edition(after)).schemas;
  const changes = report?.changes.filter(({ keyword }) => keyword !== "x-source").map(({ keyword, effect, breaking }) => [keyword, effect, breaking]);
  return { severity: report?.severity, version: report?.versionAsked, changes };
}

describe("compareEditions", () => {
  const plain = withText({});
  const listed = withText({ enum: ["a", "b"], "x-source": source("enum") });
  const short = withText({ maxLength: 9, "x-source": source("maxLength") });
  const patterned = withText({ maxLength: 9, pattern: "[ab]", "x-source": source("maxLength", "pattern") });
  const open = withText({}, { additionalProperties: true, "x-source": source("required") });

  it.each([
    ["an enum is added", plain, listed, { severity: "major", version: "2.0.0", changes: [["enum", "tightened", true]] }],
    ["an enum is removed", listed, plain, { severity: "minor", version: "1.3.0", changes: [["enum", "loosened", false]] }],
    ["a pattern is added", short, patterned, { severity: "major", version: "2.0.0", changes: [["pattern", "tightened", true]] }],
    [
      "a pattern appears with the limit that it needs",
      plain,
      patterned,
      {
        severity: "major",
        version: "2.0.0",
        changes: [
          ["maxLength", "tightened", true],
          ["pattern", "tightened", true],
        ],
      },
    ],
    ["a pattern is removed", patterned, short, { severity: "minor", version: "1.3.0", changes: [["pattern", "loosened", false]] }],
    ["an object is closed", open, plain, { severity: "major", version: "2.0.0", changes: [["additionalProperties", "tightened", true]] }],
    ["an object is opened", plain, open, { severity: "minor", version: "1.3.0", changes: [["additionalProperties", "loosened", false]] }],
    ["a description changes", plain, withText({ description: "A text." }), { severity: "patch", version: "1.2.4", changes: [["description", "words", false]] }],
    [
      "a definition is renamed",
      short,
      withText({}, { properties: { text: { $ref: "#/definitions/Name" } }, definitions: { Name: { title: "Name", ...rules(short) } } }),
      { severity: "patch", version: "1.2.4", changes: ["$ref", "title"].map((keyword) => [keyword, "words", false]) },
    ],
    [
      "a definition is written in place",
      short,
      withText({}, { properties: { text: rules(short) }, definitions: {} }),
      {
        severity: "patch",
        version: "1.2.4",
        changes: ["$ref", "title"].map((keyword) => [keyword, "words", false]),
      },
    ],
    [
      "a definition is written in place, with another rule",
      short,
      withText({}, { properties: { text: { ...rules(short), maxLength: 8 } }, definitions: {} }),
      {
        severity: "major",
        version: "2.0.0",
        changes: [
          ["$ref", "words", false],
          ["title", "words", false],
          ["maxLength", "tightened", true],
        ],
      },
    ],
    [
      "an issue gets another code",
      short,
      withText({ maxLength: 9, "x-source": source("maxLength"), "x-code": { maxLength: "too-long" } }),
      { severity: "major", version: "2.0.0", changes: [["x-code", "changed", true]] },
    ],
    ["nothing changes", plain, plain, { severity: "none", version: "1.2.3", changes: [] }],
  ])("rates the change when %s", (_, before, after, report) => {
    expect(compared(before, after)).toEqual(report);
  });

  const withField = withText({}, { properties: { text: { $ref: "#/definitions/Word" }, more: { $ref: "#/definitions/Word" } } });
  const needed = { ...withField, required: ["text", "more"] };
  it.each([
    ["a limit is removed", short, plain, "loosened", ["minor", "major", "major"]],
    ["a limit is added", plain, short, "tightened", ["major", "major", "major"]],
    ["an enum gets another entry", withText({ enum: ["a"], "x-source": source("enum") }), listed, "loosened", ["minor", "major", "major"]],
    ["an object is opened", plain, open, "loosened", ["minor", "major", "major"]],
    ["an object is closed", open, plain, "tightened", ["major", "major", "major"]],
    ["a field is added", plain, withField, "loosened", ["minor", "minor", "minor"]],
    ["a field is removed", withField, plain, "tightened", ["major", "major", "major"]],
    ["a field of an open object is added", open, { ...withField, additionalProperties: true }, "tightened", ["major", "minor", "minor"]],
    ["a field of an open object is removed", { ...withField, additionalProperties: true }, open, "loosened", ["minor", "major", "major"]],
    ["a field becomes required", withField, needed, "tightened", ["major", "major", "major"]],
    ["a field becomes optional", needed, withField, "loosened", ["minor", "major", "major"]],
  ])("rates the change for senders, who break when less is accepted, and for readers, who break both ways: %s", (_, before, after, effect, severities) => {
    const names = ["message-request", "message-callback", "api-response"];
    const reports = names.map((name) => compareEditions(edition(before, name), edition(after, name)).schemas[0]);
    expect(reports.map((report) => report?.direction)).toEqual(["sent", "received", "received"]);
    expect(reports.map((report) => report?.severity)).toEqual(severities);
    for (const report of reports) expect(report?.changes.filter(({ keyword }) => keyword !== "x-source").map((change) => change.effect)).toEqual([effect]);
  });

  it("shows no refused message for a new field, which breaks no reader", () => {
    const report = compareEditions(edition(open, "message-callback"), edition({ ...withField, additionalProperties: true }, "message-callback"));
    expect(report.schemas[0]?.changes.filter(({ keyword }) => keyword === "properties")).toMatchObject([{ rule: "callback-property-added", breaking: false }]);
    expect(describeReport(report)).not.toContain("is invalid");
  });

  it("shows a change by a message on which the two editions really disagree", () => {
    const shorter = withText({ maxLength: 9 }, { properties: withField["properties"] as JsonSchema });
    const longer = withText({ maxLength: 12 }, { properties: withField["properties"] as JsonSchema, required: ["text", "more"] });
    const { changes } = compareEditions(edition(shorter), edition(longer)).schemas[0] as SchemaReport;
    const example = changes.find(({ keyword }) => keyword === "maxLength")?.example;
    // Without "more", the new edition refuses a longer text as well.
    expect(example).toMatchObject({ before: { full: "invalid" }, after: { full: "valid" }, documentText: expect.stringContaining('"more"') });
    expect(changes.find(({ keyword }) => keyword === "required")?.example).toMatchObject({ before: { full: "valid" }, after: { full: "invalid" } });
  });

  it("takes a second request for what is sent, whatever service.json calls the request", () => {
    const service = readServiceFile("schema");
    const names = ["reply-button-request", "list-request"];
    const [before, after] = [plain, withField].map((schema) => ({ schemas: names.map((name) => ({ name, schema })), service }));
    const { schemas } = compareEditions(before as Edition, after as Edition);
    expect(schemas.map(({ schema, direction, severity }) => [schema, direction, severity])).toEqual([
      ["list-request", "sent", "minor"],
      ["reply-button-request", "sent", "minor"],
    ]);
  });

  it("rates an added schema as minor, and a removed one as major", () => {
    const one = edition(plain);
    const two = { schemas: [...one.schemas, ...edition(plain, "other-request").schemas], service: undefined };
    const [added, removed] = [compareEditions(one, two), compareEditions(two, one)];
    expect(added).toMatchObject({ severity: "minor", schemas: [{ changes: [] }, { schema: "other-request", severity: "minor", versionNow: "1.2.3" }] });
    expect(removed).toMatchObject({ severity: "major", schemas: [{ changes: [] }, { schema: "other-request", severity: "major", versionBefore: "1.2.3" }] });
    expect(describeReport(removed)).toBe("other-request: major\n  removed    the root: schema; breaking for senders [request-schema-removed]\nIn all: major.");
    expect(describeReport(compareEditions(one, one))).toBe("Nothing has changed.");
  });
});

describe("compareEditions with a list of ignored changes", () => {
  const [before, after] = [edition(withText({ maxLength: 9 })), edition(withText({ maxLength: 8 }))] as const;
  const entry = { rule: "request-max-length-decreased", at: "message-request#/definitions/Word", reason: "The service refuses more." };

  it("shows an ignored change with its reason, and does not count it", () => {
    const report = compareEditions(before, after, [entry]);
    expect(report).toMatchObject({
      severity: "none",
      stale: [],
      schemas: [{ versionAsked: "1.2.3", changes: [{ severity: "major", ignored: entry.reason }] }],
    });
    expect(describeReport(report)).toContain(`[${entry.rule}], ignored: ${entry.reason}`);
    expect(compareEditions(before, after, [{ rule: entry.rule, reason: "A test." }]).severity).toBe("none");
  });

  it.each([
    ["another rule", { ...entry, rule: "request-max-length-increased" }],
    ["another schema", { ...entry, at: "other-request#/definitions/Word" }],
    ["another pointer", { ...entry, at: "message-request#" }],
  ])("reports an entry for %s as stale", (_, other) => {
    expect(compareEditions(before, after, [other])).toMatchObject({ severity: "major", stale: [other] });
  });
});

describe("shortfalls", () => {
  const versioned = (version: string, rules: JsonSchema = {}) => edition({ ...withText(rules), $id: `urn:message:${version}` });
  const found = (before: Edition, after: Edition, ignored: readonly Ignored[] = []) => shortfalls(compareEditions(before, after, ignored));

  it.each([
    ["nothing has changed", versioned("1.2.3"), versioned("1.2.3")],
    ["the version is the one asked for", versioned("1.2.3", { maxLength: 9 }), versioned("2.0.0", { maxLength: 8 })],
    ["the version is later than the one asked for", versioned("1.2.3", { maxLength: 8 }), versioned("2.1.0", { maxLength: 9 })],
    ["a schema is new", { schemas: [], service: undefined }, versioned("0.1.0")],
  ])("finds none when %s", (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it.each([
    ["1.2.3", "1.2.3", "2.0.0"],
    ["1.2.3", "1.3.0", "2.0.0"],
    ["1.10.0", "1.9.0", "2.0.0"],
  ])("finds a version that promises too little: %s → %s", (before, now, asked) => {
    expect(found(versioned(before, { maxLength: 9 }), versioned(now, { maxLength: 8 }))).toEqual([
      `message-request: the changes since ${before} are major and ask for ${asked}; $id says ${now}.`,
    ]);
  });

  it("finds a version that goes back, a removed schema and a stale entry", () => {
    expect(found(versioned("1.10.0"), versioned("1.9.0"))).toEqual([expect.stringContaining("are none and ask for 1.10.0; $id says 1.9.0")]);
    const none = { schemas: [], service: undefined };
    expect(found(versioned("1.0.0"), none)).toEqual([expect.stringContaining("message-request was removed")]);
    expect(found(versioned("1.0.0"), none, [{ rule: "request-schema-removed", at: "message-request#", reason: "It was never used." }])).toEqual([]);
    expect(found(none, none, [{ rule: "request-schema-removed", at: "message-request#", reason: "It was never used." }])).toEqual([
      "ignored.json: no change has the rule request-schema-removed at message-request#; remove the entry.",
    ]);
  });
});

describe("nextVersion", () => {
  it("raises the number of the severity, and sets those behind it to zero", () => {
    expect((["none", "patch", "minor", "major"] as const).map((severity) => nextVersion("1.4.2", severity))).toEqual(["1.4.2", "1.4.3", "1.5.0", "2.0.0"]);
  });

  it("compares versions number by number", () => {
    expect([isAtLeast("1.10.0", "1.9.9"), isAtLeast("2.0.0", "2.0.0"), isAtLeast("1.9.9", "2.0.0"), isAtLeast("1.2.0", "1.2.1")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("serviceChanges", () => {
  const service = readServiceFile("schema");
  const { "low-balance": answer, ...answers } = service.answers;
  const now = (changed: Partial<Service>) => serviceChanges(service, { ...service, ...changed }).map(({ what, severity }) => [what, severity]);

  it("rates a change as a patch where only a text for readers has changed", () => {
    const reworded = { ...answer, meaning: "there is no money" } as Answer;
    expect(now({ answers: { ...answers, "low-balance": reworded } })).toEqual([["answer low-balance", "patch"]]);
    expect(now({ answers: { ...answers, "low-balance": answer as Answer } })).toEqual([]);
  });

  it("rates a change as minor where the advice to send again has changed", () => {
    const later = { ...answer, retryAfterSeconds: [7, 9] } as Answer;
    expect(now({ answers: { ...answers, "low-balance": later } })).toEqual([[expect.stringMatching(/^answer low-balance: .* → .* 7 9$/), "minor"]]);
  });

  const { sid, ...parameters } = service.parameters;
  const withPattern = (pattern: string) => now({ parameters: { ...parameters, sid: { ...(sid as Parameter), pattern } } }).map(([, severity]) => severity);

  it("rates a parameter by what its pattern matches: less is major, more is minor, another spelling a patch", () => {
    expect(withPattern("^[A-Za-z0-9]{1,63}$")).toEqual(["major"]);
    expect(withPattern("^[A-Za-z0-9]{1,65}$")).toEqual(["minor"]);
    expect(withPattern("^[0-9A-Za-z]{1,64}$")).toEqual(["patch"]);
    expect(now({ parameters: { ...service.parameters, extra: sid as Parameter } })).toEqual([[expect.stringMatching(/^parameter extra: path /), "major"]]);
    expect(now({ parameters })).toEqual([[expect.stringMatching(/^parameter sid: path /), "major"]]);
    expect(now({ parameters: { ...parameters, sid: { ...(sid as Parameter), in: "header" } } })).toEqual([[expect.anything(), "major"]]);
  });

  it("rates other words about the service as a patch, and a description that comes or goes", () => {
    expect(now({ title: "Another title" })).toEqual([["text title", "patch"]]);
    expect(now({ request: { ...service.request, source: "Another row." } })).toEqual([["text source", "patch"]]);
    expect(serviceChanges(undefined, service)).toMatchObject([{ rule: "service-added", severity: "minor" }]);
    expect(serviceChanges(service, undefined)).toMatchObject([{ rule: "service-removed", severity: "major" }]);
  });
});
