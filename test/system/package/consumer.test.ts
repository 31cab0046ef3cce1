import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installPacked, repository } from "./packed.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
  consumer.write("right.ts", right);
  consumer.write(
    "wrong.ts",
    wrong
      .map(({ line }) => line)
      .join("\n")
      .replace(/^/, 'import { buttons, image } from "kaleyra-whatsapp";\n'),
  );
});
afterAll(() => consumer.remove());

const right = `
import { type AnyReplyButtonBuilder, buttons, image, limits, MessageError, type ReplyId, validate } from "kaleyra-whatsapp";
import { type AnyCallbacks, callbacks } from "kaleyra-whatsapp/callbacks";

const reminder = buttons().header("Appointment Reminder").body("Hi John!").reply("change-button", "Change").reply("cancel-button", "Cancel");
export const message = reminder.to("+919876543210").ref("customer1").waSource("api").build();
export const second: "cancel-button" = message.messaging_object.interactive.action.buttons[1].reply.id;
export const ids: ReplyId<typeof reminder>[] = ["change-button", "cancel-button"];
export const emoji = buttons().reply("a", "${"😀".repeat(20)}");
export const dynamic = (text: string, list: { id: string; title: string }[]) => buttons().body(text).replies(list).to(text).build();
export const any: AnyReplyButtonBuilder = buttons().header(image({ link: "https://example.com/car.jpg" }));
export const twenty: 20 = limits.replyTitle.maxLength;
export const router: AnyCallbacks = callbacks().reply(reminder, { "change-button": ({ id }): "change-button" => id, "cancel-button": () => 1 }).status({ failed: ({ errors }) => errors[0]?.fix });
export const judged = validate(JSON.parse("{}"));
export const error = new MessageError([]);
`;

const wrong: readonly { readonly line: string; readonly says: string }[] = [
  { line: 'buttons().reply("a", "Reschedule my whole appointment");', says: "title is 31 characters long; the maximum is 20" },
  { line: `buttons().reply("a", "${"😀".repeat(21)}");`, says: "title is 21 characters long; the maximum is 20" },
  { line: 'buttons().reply("a", "A").reply("a", "B");', says: 'button id \\"a\\" is already used in this message' },
  { line: 'buttons().reply("a", "A").reply("b", "B").reply("c", "C").reply("d", "D");', says: "a message has at most 3 reply buttons" },
  { line: 'buttons().reply("a", "A").to("+919876543210").build();', says: "call .body() before .build()" },
  { line: 'buttons().header(image({ id: "1", link: "https://example.com" }));', says: "image has both id and link; give exactly one" },
];

const compilers = ["typescript-5.9", "typescript", "typescript-7"];
const resolutions = ["nodenext", "bundler"];

/** Compiles both programs at once, and says what the compiler said of each. */
function compile(compiler: string, resolution: string): Readonly<Record<"right" | "wrong", readonly string[]>> {
  const module = resolution === "bundler" ? "esnext" : "nodenext";
  const options = {
    module,
    moduleResolution: resolution,
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
  };
  consumer.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["right.ts", "wrong.ts"] }));
  const tsc = join(repository, "node_modules", compiler, "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", ".", "--pretty", "false"], { cwd: consumer.folder, encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => /^\S/.test(line));
  return { right: lines.filter((line) => !line.startsWith("wrong.ts(")), wrong: lines.filter((line) => line.startsWith("wrong.ts(")) };
}

describe.each(compilers.flatMap((compiler) => resolutions.map((resolution) => [compiler, resolution] as const)))(
  "a consumer on %s with module resolution %s",
  (compiler, resolution) => {
    it("compiles right programs, library and all, and is refused each wrong one by its sentence", () => {
      const said = compile(compiler, resolution);
      expect(said.right).toEqual([]);
      expect(said.wrong.length).toBe(wrong.length);
      for (const [index, { says }] of wrong.entries()) {
        expect(said.wrong[index]).toMatch(new RegExp(`^wrong\\.ts\\(${index + 2},`));
        expect(said.wrong[index]).toContain(says);
      }
    });
  },
);

describe("the installed package", () => {
  const run = (code: string): string => execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: consumer.folder, encoding: "utf8" });

  it("runs with nothing else installed, and its entry points share their classes", () => {
    const out = run(`
      import { buttons, KaleyraError, MessageError } from "kaleyra-whatsapp";
      import * as client from "kaleyra-whatsapp/client";
      const message = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
      const send = client.createClient({ pod: "in", sid: "HXAP1", apiKey: "A0", from: "+919876543210", fetch: () => Promise.reject(new Error("never")) });
      const outcome = await send.send({ ...message, more: 1 });
      console.log(message.messaging_object.type, outcome.outcome, outcome.error instanceof MessageError, outcome.error instanceof KaleyraError);
    `);
    expect(out.trim()).toBe("interactive not-sent true true");
  });

  it("asks for no other package at run time", () => {
    const manifest = JSON.parse(readFileSync(join(consumer.folder, "node_modules/kaleyra-whatsapp/package.json"), "utf8")) as Record<string, unknown>;
    expect(manifest["dependencies"]).toBeUndefined();
  });

  it("has declaration files of at most 54 kB each, which an editor reads whole, with the comments on what can be imported", () => {
    const dist = join(consumer.folder, "node_modules/kaleyra-whatsapp/dist");
    const declarations = readdirSync(dist)
      .filter((name) => name.endsWith(".d.ts"))
      .map((name) => readFileSync(join(dist, name), "utf8"));
    expect(Math.max(...declarations.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(54_000);
    expect(declarations.join("")).toMatch(/\*\/\ndeclare function image</);
    expect(declarations.join("")).toMatch(/\*\/\n {2}readonly reply\?: unknown;/);
  });

  it("exports every schema, and runs its command", () => {
    expect(
      run('import schema from "kaleyra-whatsapp/schema/reply-button-request.draft-07.json" with { type: "json" }; console.log(schema.title);').trim(),
    ).toBe("ReplyButtonRequest");
    const binary = join(consumer.folder, "node_modules/kaleyra-whatsapp/dist/cli.js");
    expect(execFileSync(process.execPath, [binary, "--help"], { encoding: "utf8" })).toContain("validate");
  });
});

describe("what lies beside the code", () => {
  const installed = () => join(consumer.folder, "node_modules/kaleyra-whatsapp");
  const documents = ["README.md", "schema/README.md", "generated/reference.md", "src/cli/README.md", "src/bulk/README.md", "src/studio/README.md"];

  it.each(documents)("holds every page and plot that %s leads to", (name) => {
    const links = [...readFileSync(join(installed(), name), "utf8").matchAll(/\]\((?!\w+:)([^)#]+\.(?:md|svg))[^)]*\)/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !existsSync(join(installed(), name, "..", link)))).toEqual([]);
  });

  it("holds the licence of everything that is bundled", () => {
    const licences = readFileSync(join(installed(), "dist/third-party-licenses.txt"), "utf8");
    for (const name of ["commander", "cli-progress", "jsonc-parser", "string-width"]) expect(licences).toContain(`\n${name} `);
    expect(readFileSync(join(installed(), "dist/studio/third-party-licenses.md"), "utf8")).toContain("preact");
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(10);
  });
});

describe("the checks of other people", () => {
  const tool = (name: string, ...args: string[]) => spawnSync(join(repository, "node_modules/.bin", name), args, { cwd: repository, encoding: "utf8" });

  it("publint finds nothing", () => {
    const { status, stdout } = tool("publint", "run", consumer.tarball, "--strict");
    expect(stdout).toMatch(/All good/);
    expect(status).toBe(0);
  });

  it("are the types wrong? They are not", () => {
    expect(tool("attw", consumer.tarball, "--profile", "esm-only", "--exclude-entrypoints", "schema").status).toBe(0);
  });
});
