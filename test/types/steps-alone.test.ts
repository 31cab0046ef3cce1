import { mkdtemp, realpath, rm } from "node:fs/promises";
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

  // If the step types had no name, the compiler would expand them without end when it writes the declaration file.
  it.each(compilers)("is refused without delay when it is exported: %s", { timeout: 30_000 }, async (compiler) => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
    try {
      const { errors } = await compile(compiler, { "exported.ts": exported }, folder);
      expect(errors.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 4]));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
