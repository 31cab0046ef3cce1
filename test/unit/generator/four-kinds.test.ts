import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import type { Artefacts } from "../../../generator/load/disk.ts";
import type { SchemaFile } from "../../../generator/load/json-schema.ts";
import { keepsRulesBeyond } from "../../labs/conformance/rules-beyond.ts";
import { filesWith, references, service } from "./support/everything.ts";
import { buttonRequest, fourKinds, library, linkRequest, listRequest, locationRequest } from "./support/four-kinds.ts";

interface Vector {
  readonly id: string;
  readonly documentText: string;
  readonly steps?: readonly (readonly string[])[];
  readonly expect: { readonly schema: string; readonly full: string; readonly issues?: readonly { readonly code: string; readonly path: string }[] };
}

const requests = [buttonRequest, listRequest, linkRequest, locationRequest];
const others = filesWith(references).slice(1);
const serviceOf = (kinds: readonly SchemaFile[]) => {
  const { schema: _, ...request } = service.request;
  return { ...service, request: { ...request, schemas: kinds.map(({ name }) => name) } };
};
const generated = await generate([...fourKinds, ...others], serviceOf(requests));
const textOf = (path: string, artefacts = generated): string => artefacts.get(path) ?? `there is no ${path}`;
const exportsOf = (path: string): readonly string[] =>
  [...textOf(path).matchAll(/^export (?:declare )?(?:interface|type|const|function) (\w+)/gm)].map(([, name = ""]) => name);

describe("the files of four kinds of request", () => {
  it("are in a folder for each kind and one for the library", () => {
    const folders = [...new Set([...generated.keys()].filter((path) => path.includes("/")).map((path) => path.split("/")[0]))].sort();
    expect(folders).toEqual(
      ["api-response", "conformance", "schema", "go", "java", "php", "python", "shared", "message-callback", ...requests.map(({ name }) => name)].sort(),
    );
    const files = (folder: string) => [...generated.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    expect(files("shared").sort()).toEqual(["limits.ts", "rules.ts", "types.ts"]);
    for (const { name } of requests) {
      expect(files(name).sort()).toEqual(["fields.ts", "limits.ts", "rules.ts", "step-docs.ts", "steps.ts", "types.ts", "validators.d.ts", "validators.js"]);
    }
  });

  it.each(["types.ts", "rules.ts"])("declare in %s what is shared once, in the folder of the library", (file) => {
    const shared = exportsOf(`shared/${file}`).filter((name) => !name.startsWith("LongerThan"));
    expect(shared.length).toBeGreaterThan(3);
    for (const { name } of requests) {
      expect(exportsOf(`${name}/${file}`).filter((own) => shared.includes(own))).toEqual([]);
      expect(textOf(`${name}/${file}`)).toContain(`} from "../shared/${file}";`);
    }
  });

  it("have shared limits once, and only those of their own definitions", async () => {
    expect(textOf("list-request/limits.ts")).toContain("\n  bodyText: shared.bodyText,\n");
    expect(textOf("location-request-request/limits.ts")).not.toContain("footerText");
    expect(textOf("limits.ts")).toContain("\n  sections: { minItems: 1, maxItems: 10, maxTotal: 10 },\n");
  });

  it("export the same parts of each kind as checks", () => {
    expect([...exportsOf("list-request/validators.d.ts")].sort()).toEqual([
      "checkExtraInfo",
      "checkListInteractive",
      "checkListMessagingObject",
      "checkListRequest",
      "checkPhoneNumber",
    ]);
  });

  it("have a table of kinds that imports types alone, so that it brings no validators with it", () => {
    expect(textOf("kinds.ts")).toMatch(/^import type /m);
    expect(textOf("kinds.ts")).not.toMatch(/^import (?!type )/m);
  });

  it("name each file that they are from", () => {
    expect(textOf("list-request/types.ts")).toMatch(/^\/\/ @generated from schema\/list-request\.schema\.json, schema\/shared\.schema\.json by /);
    expect(textOf("shared/types.ts")).toMatch(/^\/\/ @generated from schema\/shared\.schema\.json by /);
  });

  it("are accepted by the compiler, and say the same type for what is shared", () => {
    const probe = `
import { kinds, kindPath, type Kind, type Requests } from "./kinds.ts";
import { limits } from "./list-request/limits.ts";
import type { Body } from "./list-request/types.ts";
import type { Body as Shared } from "./shared/types.ts";
import type { ExtraInfoRules, SectionsInSentences, RowsInSentences } from "./list-request/rules.ts";
import type { TooMany, DuplicateId, TooFew, NeededByEach } from "../src/type-level/sentences.ts";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type List = SectionsInSentences;
type Row = RowsInSentences;
export const same: readonly [
  Same<Body, Shared>,
  Same<Kind, "ctaUrl" | "list" | "locationRequest" | "replyButton">,
  Same<(typeof kinds)["list"]["value"], "list">,
  Same<typeof kindPath, readonly ["messaging_object", "interactive", "type"]>,
  Same<Requests["list"]["messaging_object"]["interactive"]["type"], "list">,
  Same<typeof limits.bodyText, { readonly minLength: 1; readonly maxLength: 1024 }>,
  Same<typeof limits.sections.maxTotal, 10>,
  Same<ExtraInfoRules["wa_source"], readonly ["api", "zoho"]>,
  Same<TooMany<List["whole"], List["total"], Row["label"]>, "a list has at most 10 rows">,
  Same<DuplicateId<Row["item"], "a", List["whole"]>, 'row id "a" is already used in this list'>,
  Same<TooFew<Row["whole"], Row["label"], Row["min"]>, "a section needs rows, at least 1">,
  Same<NeededByEach<List["whole"], List["item"], "title">, "a list with more than one section has a title for each">,
  Same<[List["step"], Row["step"]], ["section", "row"]>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];
`;
    expect(errorsIn(new Map([...generated, ["probe.ts", probe]]))).toEqual([]);
  });

  it("stay self-contained where they are published", () => {
    for (const { name } of requests) {
      const edition = JSON.parse(textOf(`schema/${name}.draft-07.json`));
      expect(Object.keys(edition.definitions)).toContain("Body");
      expect(() => new Ajv({ strict: false }).compile(edition)).not.toThrow();
    }
    for (const [path, text] of generated) expect(text.includes("shared.schema.json#"), path).toBe(false);
    expect(textOf("schemas.ts")).not.toContain("sharedSchema");
    expect(textOf("reference.md")).not.toContain("## shared");
  });

  it("are one operation of the OpenAPI description, with each shared definition once", () => {
    const { paths, components, info } = JSON.parse(textOf("openapi.json"));
    const { operationId, requestBody } =
      Object.values<{ post: { operationId: string; requestBody: { content: Record<string, { schema: object }> } } }>(paths)[0]?.post ?? {};
    expect(operationId).toBe("sendMessage");
    expect(requestBody?.content["application/json"]?.schema).toEqual({
      description: "Told apart by /messaging_object/interactive/type.",
      oneOf: requests.map(({ schema }) => ({ $ref: `#/components/schemas/${(schema as { title: string }).title}` })),
    });
    expect(Object.keys(components.schemas).filter((name) => name === "Body")).toEqual(["Body"]);
    expect(info.version).toBe("1.0.0");
  });

  it("have vectors of all list rules, with the verdicts of Ajv and of another reading of the rules beyond it", () => {
    const schema = JSON.parse(textOf("schema/list-request.draft-07.json"));
    const accepts = new Ajv({ strict: false, ownProperties: true }).compile(schema);
    const { vectors } = JSON.parse(textOf("conformance/core/list-request.vectors.json")) as { readonly vectors: readonly Vector[] };
    const wrong = vectors.filter(({ documentText, expect: { schema: bySchema, full } }) => {
      const value = JSON.parse(documentText);
      const isValid = accepts(value);
      return isValid !== (bySchema === "valid") || (isValid && keepsRulesBeyond(schema, value)) !== (full === "valid");
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const issuesOf = (end: string) =>
      vectors.find(({ id }) => id.includes(`${end}.`))?.expect.issues?.map(({ code, path }) => `${code} ${path.split("/").slice(5).join("/")}`);
    expect(issuesOf(".sections.repeated-rows-id-across")).toEqual(["duplicate-rows-id 1/rows/0/id"]);
    expect(issuesOf(".sections.repeated-rows-id-within")).toEqual(["duplicate-rows-id 0/rows/1/id"]);
    expect(issuesOf(".sections.total-11")).toEqual(["maxTotal "]);
    expect(issuesOf(".rows.items-11")).toEqual(["maxTotal "]);
    expect(issuesOf(".sections.several-without-title-1")).toEqual(["required 1/title"]);
    expect(issuesOf(".sections.total-10")).toBeUndefined();
  });

  const vectorsOf = (name: string, artefacts = generated) =>
    (JSON.parse(textOf(`conformance/core/${name}.vectors.json`, artefacts)) as { readonly vectors: readonly Vector[] }).vectors;

  it("have vectors of every character of a shared text in the first request that the service names, and of its limits in each", async () => {
    const ordered = [listRequest, locationRequest, linkRequest, buttonRequest];
    const artefacts = await generate([...fourKinds, ...others], serviceOf(ordered));
    const [first = 0, ...rest] = ordered.map(({ name }) => vectorsOf(name, artefacts).filter(({ id }) => id.includes(".PhoneNumber.")).length);
    expect(first).toBeGreaterThan(300);
    for (const count of rest) expect(count).toBeLessThan(20);
    for (const { name } of ordered) {
      const ids = vectorsOf(name, artefacts).map(({ id }) => id.slice(name.length + 1));
      for (const limit of ["BodyText.length-1024-astral.valid", "BodyText.length-1025-ascii.invalid", "PhoneNumber.length-17.invalid"])
        expect(ids).toContain(limit);
    }
  });

  it("have steps in the vectors for every text, also those of the action; a first section without a title has none", () => {
    const stepsOf = (name: string, id: string) => vectorsOf(name).find((vector) => vector.id === `${name}.${id}`)?.steps;
    const [to, body] = [
      ["to", "+1111111"],
      ["body", "t"],
    ];
    expect(stepsOf("list-request", "required-alone.valid")).toEqual([to, body, ["button", "b"], ["row", "i", "t"]]);
    expect(stepsOf("cta-url-request", "required-alone.valid")).toEqual([to, body, ["button", "d", "u"]]);
    expect(stepsOf("list-request", "messaging_object.interactive.action.sections.several-without-title-0.invalid")?.slice(2)).toEqual([
      ["button", "b"],
      ["row", "i", "t"],
      ["section", "x-1"],
      ["row", "i-1", "t-1"],
    ]);
    expect(stepsOf("list-request", "messaging_object.interactive.action.sections.several-without-title-1.invalid")).toBeUndefined();
    for (const { name } of requests) {
      for (const { id, steps = [] } of vectorsOf(name)) for (const step of steps) expect(step.length, id).toBeGreaterThan(1);
    }
  });

  it("try keys across inner lists that are equal, and that only look equal", () => {
    const idOf = (name: string, verdict: string) => `list-request.messaging_object.interactive.action.sections.${name}-rows-id-across.${verdict}`;
    const ids = vectorsOf("list-request").map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([idOf("repeated-__proto__", "invalid-beyond-schema"), idOf("unlike-in-case", "valid"), idOf("unlike-in-notation", "valid")]),
    );
  });

  it("are two kinds as well as four", async () => {
    const two = await generate([library, buttonRequest, listRequest, ...others], serviceOf([buttonRequest, listRequest]));
    expect(textOf("kinds.ts", two)).toContain('  list: { schema: "list-request", title: "ListRequest", value: "list" },\n  replyButton: ');
    expect(errorsIn(two)).toEqual([]);
  });

  it("take a time linear in their number", async () => {
    const copies = (count: number): readonly SchemaFile[] =>
      Array.from({ length: count }, (_, index) =>
        JSON.parse(
          JSON.stringify({ name: `k${index}-request`, schema: listRequest.schema })
            .replaceAll('"List', `"K${index}List`)
            .replaceAll("/List", `/K${index}List`)
            .replace('["list"]', `["k${index}"]`),
        ),
      );
    const timeOf = async (count: number): Promise<number> => {
      const files = [library, ...copies(count)];
      const start = process.cpuUsage();
      await generate(files);
      return process.cpuUsage(start).user;
    };
    await timeOf(1);
    const one = Math.min(await timeOf(2), await timeOf(2)) / 2;
    expect((await timeOf(6)) / 6).toBeLessThan(2 * one);
  });
});

describe("a description of the service", () => {
  it("is refused where it does not name every request", async () => {
    await expect(generate([...fourKinds, ...others], serviceOf([buttonRequest, linkRequest, locationRequest]))).rejects.toThrow(
      'schema/service.json#/request: does not name list-request; list all requests: "schemas": ["cta-url-request","list-request","location-request-request","reply-button-request"]',
    );
    await expect(generate([...fourKinds, ...others], service)).rejects.toThrow("schema/service.json#/request: does not name cta-url-request");
  });

  it("is refused where it names a request that there is no schema for", async () => {
    await expect(generate([library, buttonRequest, ...others], serviceOf([buttonRequest, listRequest]))).rejects.toThrow(
      "schema/list-request.schema.json: there is no such file, and the description of the service needs it",
    );
  });
});

/** What the compiler says about generated files, which lie over those of the project. */
function errorsIn(artefacts: Artefacts): readonly string[] {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const files = new Map([...artefacts].map(([path, text]) => [join(root, "generated", path), text]));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) => [...files.keys()].some((file) => file.startsWith(`${path}/`)) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, target) => ts.createSourceFile(path, host.readFile(path) ?? "", target);
  const program = ts.createProgram(
    [...files.keys()].filter((path) => path.endsWith(".ts")),
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
