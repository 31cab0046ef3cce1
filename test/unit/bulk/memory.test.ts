import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type Sender, sendAll } from "../../../src/bulk/index.ts";
import { JournalRecords } from "../../../src/bulk/journal/journal-records.ts";
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

  it("needs less than 30 MB for a journal of a million recipients, also to look for one that moved up", () => {
    const usedNow = () => {
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const before = usedNow();
    const records = new JournalRecords();
    for (let position = 1; position < 1_000_000; position += 1) records.read({ position, state: "accepted", to: phone(position) }, position);
    expect(records.stateOf(0, phone(1_000_000))).toBeUndefined();
    expect(() => records.stateOf(0, phone(999_999))).toThrow("the journal has nothing of recipient 1");
    expect(usedNow() - before).toBeLessThan(30_000_000);
  });
});
