import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type Sender, sendAll } from "../../../src/bulk/index.ts";
import { accepted, messageTo, phone } from "./support/scripted-sender.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Generates phone numbers without keeping them. */
function* phones(count: number) {
  for (let index = 0; index < count; index += 1) yield phone(index);
}

describe("the memory of sendAll", () => {
  it("needs no more memory for 200,000 recipients than for 50,000", async () => {
    const hello = messageTo(phone(0));
    const sender: Sender = { send: async () => accepted };
    const message = (to: string) => ({ messaging_object: { ...hello.messaging_object, to } });
    const used: number[] = [];
    let count = 0;
    for await (const _ of sendAll(sender, phones(200_000), { rate: 50_000, perRecipientMs: 10, message })) {
      count += 1;
      if (count % 50_000 !== 0) continue;
      collectGarbage();
      used.push(process.memoryUsage().heapUsed);
    }
    expect(count).toBe(200_000);
    expect((used[3] ?? 0) - (used[0] ?? 0)).toBeLessThan(2 * 2 ** 20);
  });
});
