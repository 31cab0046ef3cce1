/** What follows a change of the parts of a message, and what the compiler names where something has to be written by hand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyOfProject, type ToolChain } from "./tool-chain.ts";

type Properties = Readonly<Record<string, object>>;

const sources = (...rules: readonly string[]): object => ({ "x-source": Object.fromEntries(rules.map((rule) => [rule, "Our reading: a test."])) });
const object = (properties: Properties): object => ({
  type: "object",
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
  ...sources("required", "additionalProperties"),
});

let project: ToolChain;
beforeAll(() => {
  project = copyOfProject();
});
afterAll(() => project.remove());

/** Starts from the committed schema, changes it, and generates. */
function change(...changes: readonly (() => void)[]): void {
  project.restore("schema");
  for (const apply of changes) apply();
  const { status, output } = project.run("generator/main.ts");
  expect(status, output).toBe(0);
}

/** The files in src/ that do not compile, in the order of the compiler. */
function filesIn(output: string): readonly string[] {
  return [...new Set([...output.matchAll(/^(src\/[^(]+)\(/gm)].map(([, file]) => file as string))];
}

const required =
  (definition: string, ...names: readonly string[]) =>
  () =>
    project.change<readonly string[]>(definition, "required", (before) => [...before, ...names]);
const notRequired = (definition: string, name: string) => () =>
  project.change<readonly string[]>(definition, "required", (all) => all.filter((other) => other !== name));
const property = (definition: string, name: string, schema: object) => () =>
  project.change<Properties>(definition, "properties", (before) => ({ ...before, [name]: schema }));
const withoutProperty = (definition: string, name: string) => () =>
  project.change<Properties>(definition, "properties", (before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== name)));

const chain = 'buttons().body("b").reply("a", "A")';

/** A program with one of these in each line after the first. */
const program = (...lines: readonly string[]): string =>
  ['import { buttons } from "./src/index.ts";', ...lines.map((line, index) => `export const value${index} = ${line};`), ""].join("\n");

/** What a script that imports the library prints. */
function printed(script: string): unknown {
  const library = 'import { buttons, validate } from "./src/index.ts";\nconst print = (...values) => console.log(JSON.stringify(values));\n';
  return JSON.parse(project.run("--input-type=module", "--eval", library + script).output);
}

describe("a part that becomes required, one that becomes optional, and a second value of one that the builder always writes", () => {
  beforeAll(() =>
    change(required("Interactive", "footer"), notRequired("MessagingObject", "to"), () =>
      project.change<readonly string[]>("RecipientType", "enum", (before) => [...before, "group"]),
    ),
  );

  const sentence = "footer is missing; call .footer() before .build()";

  it("need no change by hand in the builder; code that needs a phone number is named", () => {
    const files = filesIn(project.check());
    expect(files).toContain("src/bulk/message-sender.ts");
    expect(files.filter((file) => file.startsWith("src/builder/") || file.startsWith("src/message/"))).toEqual([]);
  });

  it("are followed by the compiler", () => {
    const output = project.compile(program(`${chain}.build()`, `${chain}.footer("f").build()`, 'buttons().footer("f").reply("a", "A").build()'));
    const lines = output.split("\n").filter((line) => line.startsWith("program.ts"));
    expect(lines.map((line) => [/^program.ts\((\d+)/.exec(line)?.[1], /(\w+) is missing; call/.exec(line)?.[0]])).toEqual([
      ["2", "footer is missing; call"],
      ["4", "body is missing; call"],
    ]);
  });

  it("are followed at run time, in the same sentence", () => {
    const script = `const built = ${chain}.footer("f").build();
const group = buttons.from({ messaging_object: { ...built.messaging_object, recipient_type: "group" } }).build();
print(${chain}.safeBuild().issues.map(({ message }) => message), Object.keys(built.messaging_object), validate(built).ok, built.messaging_object.recipient_type, group.messaging_object.recipient_type);`;
    expect(printed(script)).toEqual([[sentence], ["messaging_product", "recipient_type", "type", "interactive"], true, "individual", "group"]);
  });
});

describe("a field of extra_info that is removed, and a part that is renamed", () => {
  it("are named by the compiler where their steps are written, first in the builder", () => {
    change(
      withoutProperty("ExtraInfo", "ref2"),
      property("Interactive", "foot", { $ref: "shared.schema.json#/definitions/Footer" }),
      withoutProperty("Interactive", "footer"),
      () => project.change<readonly string[]>("Interactive", "x-order", () => ["type", "header", "body", "foot", "action"]),
    );
    const output = project.check();
    expect(filesIn(output)[0]).toMatch(/^src\/builder\//);
    const inBuilder = output.split("\n").filter((line) => line.startsWith("src/builder/reply-buttons/reply-button-builder.ts"));
    for (const name of ['"ref2"', '"footer"', "write the step .foot(), which the schema has"]) expect(inBuilder.join("\n")).toContain(name);
  });
});

describe("a new kind of header, and new parts of extra_info and of the messaging object", () => {
  const gif = '{ type: "gif", gif: { link: "https://example.com/a.gif" } }';

  beforeAll(() =>
    change(
      () => project.define("GifHeader", object({ type: { type: "string", enum: ["gif"], ...sources("enum") }, gif: { $ref: "#/definitions/Media" } })),
      () => project.change<readonly object[]>("Header", "oneOf", (before) => [...before, { $ref: "#/definitions/GifHeader" }]),
      property("ExtraInfo", "ref3", { $ref: "#/definitions/Reference" }),
      property("MessagingObject", "note", { type: "string", maxLength: 8, ...sources("maxLength") }),
    ),
  );

  it("are named by the compiler where something is to be written, first in the builder", () => {
    const output = project.check();
    expect(filesIn(output)).toEqual([
      "src/builder/cta-url/cta-url-builder.ts",
      "src/builder/list/list-builder.ts",
      "src/builder/location-request/location-request-builder.ts",
      "src/builder/media.ts",
      "src/builder/reply-buttons/reply-button-builder.ts",
      "src/preview/model.ts",
      "src/studio/page/icons.tsx",
    ]);
    for (const name of ["note", "ref3"]) expect(output).toContain(`write the step .${name}(), which the schema has`);
  });

  it("has its fields checked by the compiler", () => {
    const output = project.compile(program(`buttons().header(${gif.replace("https", "ftp")})`, `buttons().header(${gif})`));
    expect(output).toMatch(/^program\.ts\(2,.*link is not an http or https address/m);
    expect(output).not.toContain("program.ts(3,");
  });

  it("are carried by buttons.from, kept by the studio, and valid", () => {
    const script = `import { draftOf } from "./src/studio/page/draft/draft-from-json.ts";
import { requestOf } from "./src/studio/page/draft/draft.ts";
const json = structuredClone(${chain}.header(${gif}).to("+919876543210").build());
Object.assign(json, { extra_info: { ref3: "r" } });
json.messaging_object.note = "n";
print(validate(json).ok, buttons.from(json).build(), requestOf(draftOf(json)), json, draftOf(json).extraInfo.ref3);`;
    const [isValid, built, kept, json, ref3] = printed(script) as readonly unknown[];
    expect([isValid, built, kept, ref3]).toEqual([true, json, json, "r"]);
  });

  it("make the new reference one that the client, callbacks, journals and the sandbox know", () => {
    expect(project.read("generated/references.ts")).toContain('referenceFields = ["ref", "ref1", "ref2", "ref3"]');
    const parsed = `import { parseCallback } from "./src/callbacks/index.ts";
const parsed = parseCallback({ meta_object: { value: { messages: [{ id: "wamid.1", type: "text", text: { body: "a" } }] } }, extra_info: { ref3: "r" } });
console.log(JSON.stringify(parsed.events[0].ref3));
`;
    expect(JSON.parse(project.run("--input-type=module", "--eval", parsed).output)).toBe("r");
  });

  it("have steps in the vectors", () => {
    const { vectors } = JSON.parse(project.read("generated/conformance/core/reply-button-request.vectors.json")) as { vectors: { steps?: string[][] }[] };
    const steps = new Set(vectors.flatMap(({ steps: own = [] }) => own.map(([name]) => name)));
    expect([...steps]).toEqual(expect.arrayContaining(["ref3", "note", "waSource", "footer", "reply"]));
  });

  it("are done when each is written", () => {
    const ref3 =
      '  ref3<Self extends AnyBuilder, const Text extends string>(this: Self, ref3: ReferenceArgument<Self[done], Text, "ref3">): After<Self, "ref3">;\n';
    const builders = ["cta-url/cta-url", "list/list", "location-request/location-request", "reply-buttons/reply-button"];
    for (const path of builders) {
      const step = path.startsWith("reply") ? ref3.replace("Self[done]", "Self[typeof done]") : ref3;
      project.edit(`src/builder/${path}-builder.ts`, [["  waSource<Self", `${step}  waSource<Self`]]);
    }
    project.edit("src/builder/reply-buttons/reply-button-builder.ts", [
      ["  waSource<Self", '  note<Self extends AnyBuilder>(this: Self, note: string): After<Self, "note">;\n\n  waSource<Self'],
    ]);
    project.edit("src/builder/media.ts", [["export const media = {", "export const gif = image;\nexport const media = { gif,"]]);
    project.edit("src/index.ts", [["export { document, image, video }", "export { document, gif, image, video }"]]);
    project.edit("src/preview/model.ts", [['{ image: "', '{ gif: "G", image: "']]);
    project.edit("src/studio/page/icons.tsx", [['  image: "', '  gif: "M0 0",\n  image: "']]);
    expect(project.check()).toBe("");
    expect(printed(`print(${chain}.to("+919876543210").ref3("r").note("n").build())`)).toMatchObject([
      { messaging_object: { note: "n" }, extra_info: { ref3: "r" } },
    ]);
  });
});
