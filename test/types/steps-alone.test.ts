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

const exportedOfOthers = `
import { ctaUrl, list, locationRequest } from "kaleyra-whatsapp";
export const { section, row, rows } = list().body("Hi!").row("a", "A");
export const { button } = list();
export const open = ctaUrl().body("Hi!").button;
export const ask = locationRequest().body;
`;

describe("a step without its builder", () => {
  it.each(compilers)("cannot be called: %s", async (compiler) => {
    const { errors } = await compile(compiler, { "destructured.ts": destructured });
    expect(errors.map(({ text }) => text)).toEqual(Array(3).fill(expect.stringContaining("The 'this' context of type 'void' is not assignable")));
  });

  it.each(compilers)("has a short declaration when it is exported, in which types are named and not expanded: %s", { timeout: 30_000 }, async (compiler) => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
    try {
      const { errors } = await compile(compiler, { "exported.ts": exported, "others.ts": exportedOfOthers }, folder);
      expect(errors).toEqual([]);
      for (const name of ["exported.d.ts", "others.d.ts"]) {
        const declared = await readFile(join(folder, name), "utf8");
        const steps = declared.match(/\bthis: /g)?.length ?? 0;
        expect(steps).toBeGreaterThan(3);
        expect(declared.replaceAll(/import\("[^"]*"\)\./g, "").length).toBeLessThan(550 * steps);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("has argument types that the package exports, so that a declaration file can name them", () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, "../../src", path), "utf8");
    const builders = ["reply-buttons/reply-button", "list/list", "cta-url/cta-url", "location-request/location-request"];
    const files = [...builders.map((name) => `builder/${name}-builder.ts`), "builder/media.ts"];
    const used = files
      .map(read)
      .join("")
      .match(/\b\w+Argument\b|\bLabelledText\b/g);
    const exported = read("index.ts");
    expect([...new Set(used)].filter((name) => !new RegExp(`\\b${name}\\b`).test(exported))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(15);
  });
});
