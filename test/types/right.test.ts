import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, compilers } from "./compilers.ts";

const folder = join(import.meta.dirname, "fixtures/right");
const programs = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

describe("the valid programs in fixtures/right", () => {
  it.each(compilers)("compile in %s", async (compiler) => {
    const { errors } = await compile(compiler, programs);
    expect(errors).toEqual([]);
  });
});

const constants = `
import { buttons } from "kaleyra-whatsapp";
export const draft = buttons().body("Shall we call you?").reply("yes", "Yes").reply("no", "No");
export const message = draft.to("+919876543210").build();
`;

const user = `
import type { ReplyId } from "kaleyra-whatsapp";
import { draft, message } from "./constants.js";
export const right: readonly [ReplyId<typeof draft>, ReplyId<typeof message>] = ["yes", "no"];
export const wrongOfDraft: ReplyId<typeof draft> = "maybe";
export const wrongOfMessage: ReplyId<typeof message> = "maybe";
export const last = draft.reply("yes", "Yes, again");
`;

describe("a declaration file", () => {
  it.each(compilers)("keeps the ids and titles in the types of builders and messages: %s", async (compiler) => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
    try {
      expect((await compile(compiler, { "constants.ts": constants }, folder)).errors).toEqual([]);
      const declared = await readFile(join(folder, "constants.d.ts"), "utf8");
      expect(declared).toContain('ReplyButtonBuilder<"body", [');
      const { errors } = await compile(compiler, { "constants.d.ts": declared, "user.ts": user });
      expect(errors.map(({ line }) => line)).toEqual([5, 6, 7]);
      expect(errors[2]?.text).toContain('button id "yes" is already used in this message');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
