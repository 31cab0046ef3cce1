import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../../generated/limits.ts";
import { versionOf } from "../../../generator/load/names.ts";
import { nextVersion } from "../../../generator/schema-diff/severity.ts";
import { requestNames } from "../../support/schema.ts";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The changed limits: the length of a title, the number of buttons. */
const longestTitle = limits.replyTitle.maxLength + 4;
const mostButtons = limits.buttons.maxItems + 2;

const version = versionOf(JSON.parse(readFileSync(join(root, requestSchema), "utf8")));
const nextMinor = nextVersion(version, "minor");

/** The steps that add `count` buttons. */
const replies = (count: number) => Array.from({ length: count }, (_, index) => `.reply("${index}", "${index}")`).join("");

/** A copy of the committed schemas. */
const before = mkdtempSync(join(tmpdir(), "schema-before-"));
cpSync(join(root, "schema"), before, { recursive: true });
afterAll(() => rmSync(before, { recursive: true }));

describe("a change of limits, an enum and the number of buttons, with a new field of extra_info", () => {
  let project: ToolChain;

  beforeAll(() => {
    project = copyOfProject();
    project.edit(requestSchema, [[`:reply-button-request:${version}"`, `:reply-button-request:${nextMinor}"`]]);
    project.change<number>("ReplyTitle", "maxLength", () => longestTitle);
    project.change<number>("Buttons", "maxItems", () => mostButtons);
    project.change<readonly string[]>("WaSource", "enum", (sources) => [...sources, "acme"]);
    project.change<object>("ExtraInfo", "properties", (fields) => ({ ...fields, new_field: { $ref: "#/definitions/Reference" } }));
    const { status, output } = project.run("generator/main.ts");
    expect(status, output).toBe(0);
  });
  afterAll(() => project.remove());

  it("changes every generated file", () => {
    expect(project.run("generator/main.ts", "--check").status).toBe(0);
    expect(project.read("generated/limits.ts")).toContain(`maxLength: ${longestTitle} }`);
    expect(project.read("generated/limits.ts")).toContain(`maxItems: ${mostButtons} }`);
    expect(project.read("generated/conformance/core/reply-button-request.vectors.json")).toContain(`ReplyTitle.length-${longestTitle + 1}-astral.invalid`);
    expect(project.read("generated/schema/reply-button-request.2020-12.json")).toContain(`:${nextMinor}`);
    expect(JSON.parse(project.read("generated/openapi.json")).components.schemas.ExtraInfo.properties).toHaveProperty("new_field");
    expect(project.read("generated/reference.md")).toMatch(new RegExp(`/extra_info/new_field.*maxLength ${limits.reference.maxLength}`));
    expect(project.read("generated/reference.md")).toContain("`acme`");
  });

  it("makes the compiler accept what is valid now, and ask for the step of the new field", () => {
    const program = `import { buttons } from "./src/index.ts";
export const message = buttons().body("b").to("+919876543210").extraInfo({ new_field: "x", wa_source: "acme" })
  .reply("long", "${"x".repeat(longestTitle)}")${replies(mostButtons - 1)}.build();
export const field: string | undefined = message.extra_info?.new_field;
`;
    const errors = project
      .compile(program)
      .split("\n")
      .filter((line) => line !== "");
    const kinds = ["cta-url", "list", "location-request", "reply-buttons"];
    const inBuilder = (kind: string) => new RegExp(`^src/builder/${kind}/.*"write the step \\.newField\\(\\), which the schema has"`);
    expect(errors).toEqual(kinds.map((kind) => expect.stringMatching(inBuilder(kind))));
  });

  it("makes the compiler refuse what is invalid now, with the new limits", () => {
    const program = `import { buttons } from "./src/index.ts";
export const long = buttons().reply("1", "${"x".repeat(longestTitle + 1)}");
export const many = buttons()${replies(mostButtons + 1)};
export const source = buttons().waSource("other");
`;
    const output = project.compile(program);
    expect(output).toContain(`title is ${longestTitle + 1} characters long; the maximum is ${longestTitle}`);
    expect(output).toContain(`a message has at most ${mostButtons} reply buttons`);
    expect(output).toMatch(/program\.ts\(4,/);
  });

  it("changes the validator and the builder at run time", () => {
    const script = `import { buttons, validate } from "./src/index.ts";
const texts = (count, length) => Array.from({ length: count }, (_, index) => ({ id: String(index), title: String(index).padEnd(length, "x") }));
const make = (count, length) => buttons().body("b").to("+919876543210").extraInfo({ new_field: "x" }).replies(texts(count, length)).safeBuild();
const valid = make(${mostButtons}, ${longestTitle});
console.log(JSON.stringify([valid.ok, valid.ok && validate(JSON.parse(JSON.stringify(valid.message))).ok, make(${mostButtons + 1}, 5).ok, make(2, ${longestTitle + 1}).ok]));
`;
    const { output } = project.run("--input-type=module", "--eval", script);
    expect(output.trim()).toBe("[true,true,false,false]");
  });

  it("is reported by schema:diff, which asks for the version in $id", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", before);
    expect(output).toContain(`reply-button-request: ${version} → asks for ${nextMinor} (minor), and its $id says so`);
    expect(output).toContain(`loosened   /definitions/ReplyTitle: maxLength ${limits.replyTitle.maxLength} → ${longestTitle}; not breaking`);
    expect(output).toContain(`loosened   /definitions/Buttons: maxItems ${limits.buttons.maxItems} → ${mostButtons}; not breaking`);
    expect(output).toMatch(/loosened {3}\/definitions\/WaSource: enum acme/);
    expect(output).toMatch(/added {6}\/definitions\/ExtraInfo: properties new_field; not breaking/);
    // What the requests share has changed for all of them.
    for (const name of requestNames) expect(output).toMatch(new RegExp(`^${name}: \\S+ → asks for \\S+ \\(minor\\)`, "m"));
    expect(status).toBe(2);
  });

  it("is reported the other way round with a message that each tightened rule refuses", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", "schema", before, "--json");
    expect(status).toBe(3);
    const { severity, schemas } = JSON.parse(output);
    expect(severity).toBe("major");
    const { changes, versionAsked } = schemas.find(({ schema }: { schema: string }) => schema === "reply-button-request");
    expect(versionAsked).toBe(nextVersion(version, "major"));
    expect(changes.length).toBe(4);
    for (const { breaking, example } of changes) {
      expect(breaking).toBe(true);
      expect([example.before.full, example.after.full]).toEqual(["valid", "invalid"]);
    }
  });
});

describe("a change of the service: a new pod na, another host for sg", () => {
  let project: ToolChain;
  let first: string;

  beforeAll(() => {
    project = copyOfProject();
    first = mkdtempSync(join(tmpdir(), "schema-first-"));
    const service = JSON.parse(project.read("schema/service.json"));
    const na = JSON.stringify(service.pods.na);
    const replaceService = (pods: object): void =>
      project.edit("schema/service.json", [[project.read("schema/service.json"), JSON.stringify({ ...service, pods })]]);
    const { na: _, ...three } = service.pods;
    replaceService(three);
    project.copyTo("schema", first);
    expect(project.run("generator/main.ts").status).toBe(0);
    expect(project.read("generated/service.ts")).not.toContain("api.na.kaleyra.ai");
    replaceService({ ...three, sg: { ...three.sg, host: "api.kaleyra.io" }, na: JSON.parse(na) });
  });
  afterAll(() => {
    project.remove();
    rmSync(first, { recursive: true });
  });

  it("is found by --check in every file that depends on it, and --dry-run writes nothing", () => {
    const { status, output } = project.run("generator/main.ts", "--check");
    expect(status).toBe(1);
    for (const name of ["service.ts", "openapi.json", "reference.md"]) expect(output).toContain(`generated/${name} differs`);
    expect(project.run("generator/main.ts", "--dry-run").output).toContain("api.na.kaleyra.ai");
    expect(project.run("generator/main.ts", "--check").status).toBe(1);
  });

  it("changes every generated file that depends on it", () => {
    expect(project.run("generator/main.ts").status).toBe(0);
    expect(project.read("generated/service.ts")).toContain('na: "api.na.kaleyra.ai"');
    const { servers } = JSON.parse(project.read("generated/openapi.json")) as { servers: readonly { readonly url: string }[] };
    expect(servers.map(({ url }) => url)).toEqual([
      "https://api.eu.kaleyra.io",
      "https://api.in.kaleyra.io",
      "https://api.na.kaleyra.ai",
      "https://api.kaleyra.io",
    ]);
    expect(project.read("generated/reference.md")).toContain("api.na.kaleyra.ai");
  });

  it("is reported by schema:diff", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", first);
    expect(output).toContain("service: added pod na: api.na.kaleyra.ai (minor)");
    expect(output).toContain("service: changed pod sg: api.ap.kaleyra.io → api.kaleyra.io (minor)");
    expect(status).toBe(2);
  });
});
