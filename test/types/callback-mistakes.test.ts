import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callbacks, KaleyraError } from "../../src/callbacks/index.ts";
import { buttons, ctaUrl, list, locationRequest } from "../../src/index.ts";
import { bodyMistakes, declarations, messages, plainMistakes, routerMistakes, start } from "./callback-mistakes.ts";
import { compile, compilers } from "./compilers.ts";

const mistakes = [...routerMistakes, ...bodyMistakes, ...plainMistakes];
const before = `${start}${messages}${declarations}`;
const lines = before.split("\n").length;
const cases = mistakes.map((mistake, index) => [mistake.wrong, mistake, index] as const);

describe.each(compilers)("a mistake about callbacks with valid steps after it, compiled by %s", async (compiler) => {
  const { errors } = await compile(compiler, { "mistakes.ts": [before, ...mistakes.map(({ code }) => code)].join("\n") });

  it.each(cases)("is one error, at the wrong text: %s", (_, { start: column, says }, index) => {
    const found = errors.filter(({ line }) => line === index + lines + 1);
    expect(found).toEqual([expect.objectContaining({ column: column + 1, text: expect.stringContaining(says) })]);
    if (!plainMistakes.some((plain) => plain.says === says)) expect(found[0]?.text.split("\n")[0]).toContain(says);
  });

  it("is not in the lines before the mistakes", () => expect(errors.filter(({ line }) => line <= lines)).toEqual([]));
});

describe("a mistake about callbacks at run time", () => {
  it.each(routerMistakes)("throws the same sentence: $wrong", ({ wrong, says }) => {
    const library = { buttons, callbacks, ctaUrl, list, locationRequest };
    expect(() => new Function(...Object.keys(library), `${messages} return ${wrong}`)(...Object.values(library))).toThrow(new KaleyraError(says));
  });
});

const declared = `import { buttons, list, locationRequest } from "kaleyra-whatsapp"; import { callbacks } from "kaleyra-whatsapp/callbacks";
export const reminder = buttons().body("x").reply("yes", "Yes").reply("no", "No");
export const days = list().row("yes", "Yes");
export const ask = locationRequest().body("x");
export const router = callbacks().reply(reminder, { yes: () => 1, no: () => 2 }).reply(reminder, { ref1: "a" }, { yes: () => 1, no: () => 2 })
  .reply(days, { yes: () => 1 }).reply(ask, { location: () => 1 });
`;

const user = `import { ask, days, reminder, router } from "./declared.js";
export const right = router.reply(reminder, { ref1: "b" }, { yes: () => 1, no: ({ id }): "no" => id }).status({}).handle({});
export const wrong = router.reply(reminder, { yes: () => 1, no: () => 2 });
export const wrongTold = router.reply(reminder, { ref1: "a" }, { yes: () => 1, no: () => 2 });
export const wrongRow = router.reply(days, { yes: () => 1 });
export const wrongLocation = router.reply(ask, { location: () => 1 });
`;

describe("a declaration file", () => {
  it.each(compilers)("keeps the ids of a router, by public names alone: %s", async (compiler) => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), "kaleyra-whatsapp-"));
    try {
      expect((await compile(compiler, { "declared.ts": declared }, folder)).errors).toEqual([]);
      const text = await readFile(join(folder, "declared.d.ts"), "utf8");
      expect(text).toContain("Callbacks<");
      const { errors } = await compile(compiler, { "declared.d.ts": text, "user.ts": user });
      expect(errors.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
      expect(errors[0]?.text).toContain('id "yes" belongs to an earlier message too');
      expect(errors[1]?.text).toContain('id "yes" belongs to an earlier message with the same ref1 too');
      expect(errors[2]?.text).toContain('id "yes" belongs to an earlier message too');
      expect(errors[3]?.text).toContain("an earlier message asks for the location too");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
