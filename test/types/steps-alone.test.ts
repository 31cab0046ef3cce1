import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, compilers } from "./compilers.ts";

const taken = `
import { buttons } from "kaleyra-whatsapp";
const { body, reply, extraInfo } = buttons();
export const drafts = [body("Hi!"), reply("a", "A"), extraInfo({ ref: "r" })];
`;

test.each(compilers)("a step that is taken off its builder cannot be called: %s", async (compiler) => {
  const { errors } = await compile(compiler, { "taken.ts": taken });
  expect(errors.map(({ text }) => text)).toEqual(Array(3).fill(expect.stringContaining("The 'this' context of type 'void' is not assignable")));
});

const exported = `
import { buttons } from "kaleyra-whatsapp";
export const add = buttons().body("Hi!").reply;
export const { extraInfo, replies, waSource } = buttons();
`;

/** Without a name for a step, a compiler writes out what stands behind it, which never ends. */
test.each(compilers)("a step that is exported by itself is refused at once: %s", { timeout: 30_000 }, async (compiler) => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
  try {
    const { errors } = await compile(compiler, { "exported.ts": exported }, folder);
    expect(errors.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 4]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
