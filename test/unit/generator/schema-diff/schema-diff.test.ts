import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../../../generated/limits.ts";
import type { Answer } from "../../../../generator/load/answers.ts";
import { readServiceFile } from "../../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { Service } from "../../../../generator/load/service.ts";
import { compareEditions } from "../../../../generator/schema-diff/compare.ts";
import { describeReport } from "../../../../generator/schema-diff/report.ts";
import { serviceChanges } from "../../../../generator/schema-diff/service-changes.ts";
import { nextVersion } from "../../../../generator/schema-diff/severity.ts";
import { environmentOfChildren } from "../../../support/environment.ts";
import { copyOfProject, type ToolChain } from "../../../system/field-changes/tool-chain.ts";

const edition = (schema: JsonSchema, name = "message") => ({ schemas: [{ name, path: `${name}.schema.json`, schema }], service: undefined });
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
  const changes = report?.changes.filter(({ keyword }) => keyword !== "x-source").map(({ keyword, direction, breaking }) => [keyword, direction, breaking]);
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
      { severity: "patch", version: "1.2.4", changes: [["$ref", "words", false]] },
    ],
    [
      "a definition is written in place",
      short,
      withText({}, { properties: { text: rules(short) }, definitions: {} }),
      {
        severity: "patch",
        version: "1.2.4",
        changes: ["$ref", "examples", "maxLength", "type"].map((keyword) => [keyword, "words", false]),
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
          ["$ref", "loosened", false],
          ["examples", "words", false],
          ["maxLength", "tightened", true],
          ["type", "tightened", true],
        ],
      },
    ],
    [
      "an issue gets another code",
      short,
      withText({ maxLength: 9, "x-source": source("maxLength"), "x-code": { maxLength: "too-long" } }),
      { severity: "major", version: "2.0.0", changes: [["x-code", "unclear", true]] },
    ],
    ["nothing changes", plain, plain, { severity: "none", version: "1.2.3", changes: [] }],
  ])("rates the change when %s", (_, before, after, report) => {
    expect(compared(before, after)).toEqual(report);
  });

  const withField = withText({}, { properties: { text: { $ref: "#/definitions/Word" }, more: { $ref: "#/definitions/Word" } } });
  const needed = { ...withField, required: ["text", "more"] };
  const byService = (schema: JsonSchema, sent: string) => {
    const service = readServiceFile("schema");
    return { ...edition(schema), service: { ...service, request: { ...service.request, schema: sent } } };
  };

  it.each([
    ["a limit is removed", short, plain, "loosened", ["minor", "major"]],
    ["an enum gets another entry", withText({ enum: ["a"], "x-source": source("enum") }), listed, "loosened", ["minor", "major"]],
    ["an object is opened", plain, open, "loosened", ["minor", "major"]],
    ["a field is added", plain, withField, "added", ["minor", "minor"]],
    ["a field is removed", withField, plain, "removed", ["major", "minor"]],
    ["a field becomes required", withField, needed, "tightened", ["major", "minor"]],
    ["a field becomes optional", needed, withField, "loosened", ["minor", "major"]],
  ])(
    "rates the change for senders, who break when less is accepted, and for readers, who break when more may come: %s",
    (_, before, after, direction, severities) => {
      const reports = ["message", "another"].map((sent) => compareEditions(byService(before, sent), byService(after, sent)).schemas[0]);
      expect(reports.map((report) => report?.audience)).toEqual(["senders", "readers"]);
      expect(reports.map((report) => report?.severity)).toEqual(severities);
      for (const report of reports)
        expect(report?.changes.filter(({ keyword }) => keyword !== "x-source").map((change) => change.direction)).toEqual([direction]);
    },
  );

  it("rates an added schema as minor, and a removed one as major", () => {
    const one = edition(plain);
    const two = { schemas: [...one.schemas, ...edition(plain, "other").schemas], service: undefined };
    expect(compareEditions(one, two)).toMatchObject({ severity: "minor", schemas: [{}, { schema: "other", kind: "added", versionNow: "1.2.3" }] });
    expect(compareEditions(two, one)).toMatchObject({ severity: "major", schemas: [{}, { schema: "other", kind: "removed", versionBefore: "1.2.3" }] });
    expect(describeReport(compareEditions(two, one))).toBe("other: removed\nIn all: major.");
    expect(describeReport(compareEditions(one, one))).toBe("Nothing has changed.");
  });
});

describe("nextVersion", () => {
  it("raises the number of the severity, and sets those behind it to zero", () => {
    expect((["none", "patch", "minor", "major"] as const).map((severity) => nextVersion("1.4.2", severity))).toEqual(["1.4.2", "1.4.3", "1.5.0", "2.0.0"]);
  });
});

describe("serviceChanges", () => {
  const service = readServiceFile("schema");
  const { "low-balance": answer, ...answers } = service.answers;
  const now = (changed: Partial<Service>) => serviceChanges(service, { ...service, ...changed }).map(({ what, severity }) => [what, severity]);

  it("rates a change as a patch where only a text for readers has changed", () => {
    const reworded = { ...answer, meaning: "there is no money" } as Answer;
    expect(now({ answers: { ...answers, "low-balance": reworded } })).toEqual([["answer low-balance: reworded", "patch"]]);
    expect(now({ answers: { ...answers, "low-balance": answer as Answer } })).toEqual([]);
  });

  it("rates a change as minor where the advice to send again has changed", () => {
    const later = { ...answer, retryAfterSeconds: [7, 9] } as Answer;
    expect(now({ answers: { ...answers, "low-balance": later } })).toEqual([[expect.stringMatching(/^answer low-balance: .* → .* 7 9$/), "minor"]]);
  });
});

describe("npm run schema:diff", () => {
  const { maxLength } = limits.replyTitle;
  let project: ToolChain;
  const diff = (...parameters: readonly string[]) => project.run("generator/schema-diff/main.ts", ...parameters);

  beforeAll(() => {
    project = copyOfProject();
    const git = (...parameters: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...parameters], {
        cwd: project.folder,
        env: { ...environmentOfChildren, GIT_CONFIG_GLOBAL: "/dev/null" },
        stdio: "ignore",
      });
    git("init");
    git("add", "schema");
    git("commit", "-m", "First");
    project.change<number>("ReplyTitle", "maxLength", () => maxLength - 1);
  });
  afterAll(() => project.remove());

  it("compares with the commit of a git ref", () => {
    const { status, output } = diff("HEAD");
    expect(output).toContain(`tightened  /definitions/ReplyTitle: maxLength ${maxLength} → ${maxLength - 1}; breaking for senders`);
    expect(status).toBe(3);
  });

  it.each([["no-such-ref"], ["-x"], ["--", "-x"]])("refuses %s, which is neither a folder nor a git ref", (...parameters) => {
    const { status, output } = diff(...parameters);
    expect(output).toMatch(parameters.length === 2 || parameters[0] === "no-such-ref" ? /is neither a folder nor a git ref/ : /Unknown option '-x'/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(64);
  });

  it("prints its usage without an edition, and with --help", () => {
    expect(diff()).toMatchObject({ status: 64, output: expect.stringContaining("npm run schema:diff -- <git ref or folder>") });
    expect(diff("--help")).toMatchObject({ status: 0, output: expect.stringContaining("Exit code: 0 nothing") });
  });
});
