/** A fifth kind of message by the steps of CONTRIBUTING: what follows by itself, what the compiler asks for, and that all of it works. */
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyOfProject, type ToolChain } from "./tool-chain.ts";

let project: ToolChain;
beforeAll(() => {
  project = copyOfProject();
});
afterAll(() => project.remove());

/** A request for a contact is like one for a location, with other words. */
const words: readonly (readonly [RegExp, string])[] = [
  [/location_request_message/g, "contact_request"],
  [/send_location/g, "request_contact_info"],
  [/LocationRequestType/g, "ContactRequestType"],
  [/Location/g, "Contact"],
  [/location/g, "contact"],
];

const inOtherWords = (text: string): string => words.reduce((before, [from, to]) => before.replace(from, to), text);

/** Writes the fifth kind's file in the words of the fourth's. */
function write(path: string): void {
  writeFileSync(join(project.folder, inOtherWords(path)), inOtherWords(project.read(path)));
}

function filesThatDoNotCompile(): readonly string[] {
  return [...new Set([...project.check().matchAll(/^([^\s(]+)\(\d/gm)].map(([, file]) => file as string))];
}

describe("a fifth kind of message", () => {
  it("is generated from its schema and its name in service.json, and the compiler names what has to be drawn and tapped", () => {
    write("schema/location-request.schema.json");
    project.edit("schema/service.json", [['"location-request"', '"location-request", "contact-request"']]);
    expect(project.run("generator/main.ts")).toMatchObject({ status: 0 });
    expect([...filesThatDoNotCompile()].sort()).toEqual([
      "src/preview/model.ts",
      "src/sandbox/callbacks/tap.ts",
      "src/studio/page/kinds/kind-views.tsx",
      "src/studio/page/kinds/kinds.ts",
      "src/studio/page/kinds/left-out.ts",
    ]);
  });

  it("compiles with a folder in src/builder, its exports, a drawing, a case of the sandbox and an entry of the studio", () => {
    const folder = join(project.folder, "src/builder/contact-request");
    cpSync(join(project.folder, "src/builder/location-request"), folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      renameSync(join(folder, name), join(folder, inOtherWords(name)));
      const path = `src/builder/contact-request/${inOtherWords(name)}`;
      writeFileSync(join(project.folder, path), inOtherWords(project.read(path)));
    }
    const standardSchemas = "src/message/standard-schema/standard-schemas.ts";
    const ownSchema = /^(?:import .*location-request.*|export const locationRequestMessage.*(?:\n .*)*;)$/gm;
    const added = [...project.read(standardSchemas).matchAll(ownSchema)].map(([line]) => inOtherWords(line));
    writeFileSync(
      join(project.folder, standardSchemas),
      `${project.read(standardSchemas)}\nimport { contactRequestSchema } from "../../../generated/schemas.ts";\n${added.join("\n")}\n`,
    );
    project.edit("src/index.ts", [
      ["export type { AnyRequest }", 'export { contactRequest } from "./builder/contact-request/contact-request.ts";\nexport type { AnyRequest }'],
      ["locationRequestMessage,", "locationRequestMessage, contactRequestMessage,"],
    ]);
    project.edit("src/preview/model.ts", [
      ["[kinds.location.value]: locationParts,", "[kinds.location.value]: locationParts, [kinds.contact.value]: locationParts,"],
    ]);
    project.edit("src/sandbox/callbacks/tap.ts", [["case kinds.location.value:", "case kinds.contact.value:\n    case kinds.location.value:"]]);
    const studio = "src/studio/page/kinds";
    mkdirSync(join(project.folder, studio, "contact"));
    write(`${studio}/location/location.ts`);
    project.edit(`${studio}/contact/contact.ts`, [['icon: "contact"', 'icon: "location"']]);
    project.edit(`${studio}/kinds.ts`, [
      ["import { type Replies,", 'import { type ContactPart, contact } from "./contact/contact.ts";\nimport { type Replies,'],
      ["readonly location: LocationPart;", "readonly location: LocationPart;\n  readonly contact: ContactPart;"],
      ["ctaUrl, location };", "ctaUrl, location, contact };"],
    ]);
    project.edit(`${studio}/kind-views.tsx`, [
      ["  location: { Editor", "  contact: { Editor: LocationEditor, Drawing: LocationDrawing },\n  location: { Editor"],
    ]);
    expect(filesThatDoNotCompile()).toEqual([]);
  });

  it("is refused by the compiler and by build() in the same sentence", () => {
    const wrong = `contactRequest().body(${JSON.stringify("x".repeat(1025))}).to("+919876543210")`;
    const sentence = "body is 1025 characters long; the maximum is 1024";
    expect(project.compile(`import { contactRequest } from "./src/index.ts";\nexport const made = ${wrong};\n`)).toContain(sentence);
    expect(printed(`print(${wrong}.safeBuild().issues[0].message)`)).toEqual([sentence]);
  });

  it("is validated, told apart, sent, previewed and sent in bulk like the others", () => {
    expect(
      printed(`
        const sandbox = await startSandbox();
        const client = createClient({ baseUrl: sandbox.url, sid: "HXAP16XXXXXX97IN", apiKey: "key", from: "+911234567890" });
        const request = contactRequest().body("Your number?").to("+919876543210").ref("r1").build();
        const wrong = structuredClone(request);
        wrong.messaging_object.interactive.footer = { text: "x" };
        const sent = await client.send(request);
        const { summary } = sendAll(client, ["+919876543210"], { message: (to) => contactRequest.from(request).readdress(to).build(), rate: 100 });
        print(
          validate(request).ok,
          validate(wrong).issues.map(({ code, path }) => code + " " + path),
          message["~standard"].validate(request).issues === undefined,
          contactRequestMessage["~standard"].validate(buttons().body("b").reply("a", "A").to("+919876543210").build()).issues !== undefined,
          sent.outcome, (await summary).accepted, sandbox.sent.length,
          renderTerminal(request, { width: 40, color: false }).includes("Your number?"),
        );
        await sandbox.close();`),
    ).toEqual([true, ["additionalProperties /messaging_object/interactive/footer"], true, true, "accepted", 1, 2, true]);
  });

  it("is in the conformance vectors, OpenAPI, the reference and the modules of other languages", () => {
    expect(project.read("generated/conformance/core/contact-request.vectors.json")).toContain("request_contact_info");
    expect(project.read("generated/openapi.json")).toContain('"#/components/schemas/ContactRequest"');
    expect(project.read("generated/reference.md")).toContain("## contact-request");
    expect(project.read("generated/python/kaleyra_whatsapp/_builders.py")).toContain("def contact(");
  });

  it("is checked and explained by the command", () => {
    writeFileSync(
      join(project.folder, "message.json"),
      JSON.stringify({
        messaging_object: {
          messaging_product: "whatsapp",
          to: "+919876543210",
          type: "interactive",
          interactive: { type: "contact_request", body: { text: "Your number?" }, action: { name: "request_contact" } },
        },
      }),
    );
    const { status, output } = project.run("src/cli/main.ts", "validate", "message.json");
    expect({ status, output }).toMatchObject({ status: 3, output: expect.stringContaining("name must be request_contact_info") });
    expect(project.run("src/cli/main.ts", "schema", "contact-request").output).toContain('"title": "ContactRequest"');
  });
});

/** What a script that imports the library prints. */
function printed(script: string): unknown {
  const library = `
    import { buttons, contactRequest, contactRequestMessage, message, validate } from "./src/index.ts";
    import { createClient } from "./src/client/index.ts";
    import { sendAll } from "./src/bulk/index.ts";
    import { startSandbox } from "./src/sandbox/index.ts";
    import { renderTerminal } from "./src/preview/terminal.ts";
    const print = (...values) => console.log(JSON.stringify(values));\n`;
  const { output } = project.run("--input-type=module", "--eval", library + script);
  return JSON.parse(output);
}
