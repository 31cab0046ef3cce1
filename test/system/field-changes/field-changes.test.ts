import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../../generated/limits.ts";
import { versionOf } from "../../../generator/load/names.ts";
import { nextVersion } from "../../../generator/schema-diff/severity.ts";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** What the limits become: the length of a title, the number of buttons. */
const longest = limits.replyTitle.maxLength + 4;
const most = limits.buttons.maxItems + 2;

const version = versionOf(JSON.parse(readFileSync(join(root, requestSchema), "utf8")));
const nextMinor = nextVersion(version, "minor");

/** The steps that add so many buttons. */
const replies = (count: number) => Array.from({ length: count }, (_, index) => `.reply("${index}", "${index}")`).join("");

/** The schema as it is committed, under a name of its own. */
const before = mkdtempSync(join(tmpdir(), "schema-before-"));
cpSync(join(root, "schema"), before, { recursive: true });
afterAll(() => rmSync(before, { recursive: true }));

describe("when limits, an enum and the number of buttons change, and extra_info gets a field", () => {
  let project: ToolChain;

  beforeAll(() => {
    project = copyOfProject();
    project.edit(requestSchema, [[`:reply-button-request:${version}"`, `:reply-button-request:${nextMinor}"`]]);
    project.change<number>("ReplyTitle", "maxLength", () => longest);
    project.change<number>("Buttons", "maxItems", () => most);
    project.change<readonly string[]>("WaSource", "enum", (sources) => [...sources, "acme"]);
    project.change<object>("ExtraInfo", "properties", (fields) => ({ ...fields, new_field: { $ref: "#/definitions/Reference" } }));
    const { status, output } = project.run("generator/main.ts");
    expect(status, output).toBe(0);
  });
  afterAll(() => project.remove());

  it("every generated file follows", () => {
    expect(project.run("generator/main.ts", "--check").status).toBe(0);
    expect(project.read("generated/limits.ts")).toContain(`maxLength: ${longest} }`);
    expect(project.read("generated/limits.ts")).toContain(`maxItems: ${most} }`);
    expect(project.read("generated/conformance/core/reply-button-request.vectors.json")).toContain(`title.length-${longest + 1}-astral`);
    expect(project.read("generated/schema/reply-button-request.2020-12.json")).toContain(`:${nextMinor}`);
    expect(JSON.parse(project.read("generated/openapi.json")).components.schemas.ExtraInfo.properties).toHaveProperty("new_field");
    expect(project.read("generated/reference.md")).toMatch(new RegExp(`/extra_info/new_field.*maxLength ${limits.reference.maxLength}`));
    expect(project.read("generated/reference.md")).toContain("`acme`");
  });

  it("the compiler takes what is right now", () => {
    const program = `import { buttons } from "./src/index.ts";
export const message = buttons().body("b").to("+919876543210").extraInfo({ new_field: "x", wa_source: "acme" })
  .reply("long", "${"x".repeat(longest)}")${replies(most - 1)}.build();
export const field: string | undefined = message.extra_info?.new_field;
`;
    expect(project.compile(program)).toBe("");
  });

  it("the compiler refuses what is wrong now, with the new numbers", () => {
    const program = `import { buttons } from "./src/index.ts";
export const long = buttons().reply("1", "${"x".repeat(longest + 1)}");
export const many = buttons()${replies(most + 1)};
export const source = buttons().waSource("nobody");
`;
    const said = project.compile(program);
    expect(said).toContain(`title is ${longest + 1} characters long; the maximum is ${longest}`);
    expect(said).toContain(`a message has at most ${most} reply buttons`);
    expect(said).toMatch(/program\.ts\(4,/);
  });

  it("the validator and the builder follow at run time", () => {
    const script = `import { buttons, validate } from "./src/index.ts";
const texts = (count, length) => Array.from({ length: count }, (_, index) => ({ id: String(index), title: String(index).padEnd(length, "x") }));
const make = (count, length) => buttons().body("b").to("+919876543210").extraInfo({ new_field: "x" }).replies(texts(count, length)).safeBuild();
const right = make(${most}, ${longest});
console.log(JSON.stringify([right.ok, right.ok && validate(JSON.parse(JSON.stringify(right.message))).ok, make(${most + 1}, 5).ok, make(2, ${longest + 1}).ok]));
`;
    const { output } = project.run("--input-type=module", "--eval", script);
    expect(output.trim()).toBe("[true,true,false,false]");
  });

  it("schema:diff says what happened, and asks for the version that $id has", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", before);
    expect(output).toContain(`reply-button-request: ${version} → asks for ${nextMinor} (minor), and its $id says so`);
    expect(output).toContain(`loosened   /definitions/ReplyTitle: maxLength ${limits.replyTitle.maxLength} → ${longest}; not breaking`);
    expect(output).toContain(`loosened   /definitions/Buttons: maxItems ${limits.buttons.maxItems} → ${most}; not breaking`);
    expect(output).toMatch(/loosened {3}\/definitions\/WaSource: enum acme/);
    expect(output).toMatch(/added {6}\/definitions\/ExtraInfo: properties new_field; not breaking/);
    expect(status).toBe(2);
  });

  it("schema:diff the other way round shows a message that each tightened rule loses", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", "schema", before, "--json");
    expect(status).toBe(3);
    const { severity, schemas } = JSON.parse(output);
    expect(severity).toBe("major");
    const { changes, versionAsked } = schemas.find(({ schema }: { schema: string }) => schema === "reply-button-request");
    expect(versionAsked).toBe(nextVersion(version, "major"));
    expect(changes.length).toBe(4);
    for (const { breaking, counterExample } of changes) {
      expect(breaking).toBe(true);
      expect([counterExample.before.full, counterExample.after.full]).toEqual(["valid", "invalid"]);
    }
  });
});

describe("when the document's first edition becomes its later one: a pod na, another host for sg", () => {
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

  it("--check names every file that must follow, and --dry-run writes nothing", () => {
    const { status, output } = project.run("generator/main.ts", "--check");
    expect(status).toBe(1);
    for (const name of ["service.ts", "openapi.json", "reference.md"]) expect(output).toContain(`generated/${name} differs`);
    expect(project.run("generator/main.ts", "--dry-run").output).toContain("api.na.kaleyra.ai");
    expect(project.run("generator/main.ts", "--check").status).toBe(1);
  });

  it("every generated file follows, and the client knows the pod", () => {
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

  it("schema:diff says what happened", () => {
    const { status, output } = project.run("generator/schema-diff/main.ts", first);
    expect(output).toContain("service: added pod na: api.na.kaleyra.ai (minor)");
    expect(output).toContain("service: changed pod sg: api.ap.kaleyra.io → api.kaleyra.io (minor)");
    expect(status).toBe(2);
  });
});
