import { readFileSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, compilers } from "./compilers.ts";

const destructured = `
import { buttons } from "kaleyra-whatsapp";
const { body, reply, extraInfo } = buttons();
export const drafts = [body("Hi!"), reply("a", "A"), extraInfo({ ref: "r" })];
`;

const exported = `
import { buttons } from "kaleyra-whatsapp";
export const add = buttons().body("Hi!").reply;
export const { extraInfo, replies, waSource } = buttons();
`;

describe("a step without its builder", () => {
  it.each(compilers)("cannot be called: %s", async (compiler) => {
    const { errors } = await compile(compiler, { "destructured.ts": destructured });
    expect(errors.map(({ text }) => text)).toEqual(Array(3).fill(expect.stringContaining("The 'this' context of type 'void' is not assignable")));
  });

  it.each(compilers)("has a short declaration when it is exported, in which types are named and not expanded: %s", { timeout: 30_000 }, async (compiler) => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
    try {
      const { errors } = await compile(compiler, { "exported.ts": exported }, folder);
      expect(errors).toEqual([]);
      const declared = await readFile(join(folder, "exported.d.ts"), "utf8");
      expect(declared.replaceAll(/import\("[^"]*"\)\./g, "").length).toBeLessThan(2000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("has argument types that the package exports, so that a declaration file can name them", () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, "../../src", path), "utf8");
    const used = `${read("builder/reply-buttons/reply-button-builder.ts")}${read("builder/media.ts")}`.match(/\b\w+Argument\b/g);
    const exported = read("index.ts");
    expect([...new Set(used)].filter((name) => !new RegExp(`\\b${name}\\b`).test(exported))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(10);
  });
});
