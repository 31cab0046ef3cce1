import { describe, expect, it } from "vitest";
import { compile, compilers } from "../compilers.ts";

/** For one message with two buttons and its handlers, beyond the message itself, when a router has twenty. */
const mostInstantiations = 225;
const messages = 20;

const start = 'import { buttons } from "kaleyra-whatsapp"; import { callbacks } from "kaleyra-whatsapp/callbacks"; export { callbacks };\n';
const each = (write: (index: number) => string): string => Array.from({ length: messages }, (_, index) => write(index)).join("\n");
const declared = each((index) => `export const message${index} = buttons().body("x").reply("yes-${index}", "Yes").reply("no-${index}", "No");`);
const routed = each((index) => `.reply(message${index}, { "yes-${index}": ({ id }) => id, "no-${index}": () => 1 })`);

describe.each(compilers)("the cost of a router with %s", (compiler) => {
  it(`is at most ${mostInstantiations} instantiations a message`, { timeout: 120_000 }, async () => {
    const without = await compile(compiler, { "program.ts": `${start}${declared}` });
    const router = await compile(compiler, { "program.ts": `${start}${declared}\nexport const router = callbacks()${routed};` });
    expect(router.errors).toEqual([]);
    const cost = router.instantiations - without.instantiations;
    expect(cost / messages, `${cost} in all`).toBeLessThanOrEqual(mostInstantiations);
  });
});
