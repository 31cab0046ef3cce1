import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { callbacks, parseCallback } from "../../../src/callbacks/index.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

describe("the memory of a router", () => {
  const taps = 300;
  const longText = "w".repeat(200_000);

  /** In MiB. */
  async function heapGrowth(bodyOf: (index: number) => unknown): Promise<number> {
    const router = callbacks().otherwise(() => undefined);
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < taps; index += 1) expect(await router.handle(bodyOf(index))).toMatchObject({ handled: 1 });
    collectGarbage();
    const growth = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    expect(await router.handle(bodyOf(0))).toMatchObject({ repeated: 1 });
    return growth;
  }

  const withId = (id: string): string => JSON.stringify({ messages: [{ from: "1", id, interactive: { button_reply: { id: "a" } } }] });

  it("does not keep ids of 200,000 characters", async () => {
    expect(await heapGrowth((index) => withId(`${index} ${longText}`))).toBeLessThan(8);
    expect(await heapGrowth((index) => withId(`${longText} ${index}`))).toBeLessThan(8);
  });

  it("does not keep the text that an id was cut from", async () => {
    const cut = (index: number): unknown => ({ messages: [{ id: JSON.parse(`"wamid.${index} ${longText}"`).slice(0, 60) }] });
    expect(parseCallback(cut(0)).ok).toBe(true);
    expect(await heapGrowth(cut)).toBeLessThan(8);
  });
});
