import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installPacked, repository } from "./packed.ts";
import { right, wrong } from "./programs.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer.remove());

/** Module settings of a consumer. */
interface Settings {
  readonly module: string;
  readonly moduleResolution: string;
  readonly ignoreDeprecations?: string;
  /** The `type` in the consumer's package.json. */
  readonly type: "module" | "commonjs";
}

const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const node16 = { module: "node16", moduleResolution: "node16" };
const everywhere: Readonly<Record<string, Settings>> = {
  "nodenext, ES modules": { ...nodenext, type: "module" },
  "nodenext, CommonJS": { ...nodenext, type: "commonjs" },
  "node16, ES modules": { ...node16, type: "module" },
  "node16, CommonJS": { ...node16, type: "commonjs" },
  bundler: { module: "esnext", moduleResolution: "bundler", type: "module" },
};
/** TypeScript 6 warns of this resolution, and 7 no longer has it. */
const node10: Settings = { module: "commonjs", moduleResolution: "node10", type: "commonjs" };

const consumers: readonly (readonly [compiler: string, name: string, settings: Settings])[] = [
  ...["typescript-5.9", "typescript", "typescript-7"].flatMap((compiler) =>
    Object.entries(everywhere).map(([name, settings]) => [compiler, name, settings] as const),
  ),
  ["typescript-5.9", "node10", node10],
  ["typescript", "node10", { ...node10, ignoreDeprecations: "6.0" }],
];

/** Compiles programs in a folder of the consumer, and returns the first line of each error. */
function compile(
  compiler: string,
  { type, ...resolution }: Settings,
  programs: Readonly<Record<string, string>>,
  emit: object = { noEmit: true },
): readonly string[] {
  const options = { ...resolution, target: "es2022", strict: true, exactOptionalPropertyTypes: true, types: [], skipLibCheck: false, ...emit };
  consumer.write(`${type}/package.json`, JSON.stringify({ type }));
  consumer.write(`${type}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: Object.keys(programs) }));
  for (const [name, text] of Object.entries(programs)) consumer.write(`${type}/${name}`, text);
  const tsc = join(repository, "node_modules", compiler, "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", type, "--pretty", "false"], { cwd: consumer.folder, encoding: "utf8" });
  return stdout.split("\n").filter((line) => /^\S/.test(line));
}

describe.each(consumers)("a consumer on %s with %s", (compiler, _, settings) => {
  it("compiles right programs, library and all, and is refused each wrong one by its sentence", () => {
    const mistakes = ['import { buttons, image } from "kaleyra-whatsapp";', ...wrong.map(({ line }) => line)].join("\n");
    const said = compile(compiler, settings, { "right.ts": right, "wrong.ts": mistakes });
    expect(said.filter((line) => !line.includes("wrong.ts("))).toEqual([]);
    expect(said.length).toBe(wrong.length);
    for (const [index, { says }] of wrong.entries()) {
      expect(said[index]).toMatch(new RegExp(`wrong\\.ts\\(${index + 2},`));
      expect(said[index]).toContain(says);
    }
  });
});

describe("a compiled consumer", () => {
  it.each(["module", "commonjs"] as const)("of type %s runs, and has declarations that name what it exports", (type) => {
    const settings: Settings = { ...nodenext, type };
    expect(compile("typescript-7", settings, { "right.ts": right }, { declaration: true, outDir: "out" })).toEqual([]);
    const use = 'import { message, second } from "./out/right.js"; export const id: "cancel-button" = second; console.log(message.messaging_object.to, id);';
    expect(compile("typescript-7", settings, { "use.ts": use }, { outDir: "." })).toEqual([]);
    const { stdout, stderr } = spawnSync(process.execPath, ["use.js"], { cwd: join(consumer.folder, type), encoding: "utf8" });
    expect([stdout.trim(), stderr]).toEqual(["+919876543210 cancel-button", ""]);
  });

  it("may use a type of an import where a require gave it, and the other way round", () => {
    const made =
      'import { buttons, MessageError } from "kaleyra-whatsapp"; export const builder = buttons().body("Hi").reply("a", "A"); export { MessageError };';
    const used = `
      import { callbacks } from "kaleyra-whatsapp/callbacks";
      import { ApiError } from "kaleyra-whatsapp/client";
      import required = require("kaleyra-whatsapp/client");
      import { builder } from "./made.mjs";
      callbacks().reply(builder, { a: ({ id }): "a" => id });
      export const error: ApiError = new required.ApiError("", { status: 400 });
    `;
    expect(compile("typescript-7", { ...nodenext, type: "commonjs" }, { "made.mts": made, "used.mts": used })).toEqual([]);
  });
});
