import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { RunMessages } from "../../../src/bulk/aftermath/run-messages.ts";
import { type Sender, sendAll } from "../../../src/bulk/index.ts";
import { JournalRecords } from "../../../src/bulk/journal/journal-records.ts";
import { status } from "./support/run-with-refs.ts";
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

describe("the memory of what became of a run", () => {
  it("is less than 100 bytes for each recipient, however many callbacks there are", () => {
    const usedNow = () => {
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const before = usedNow();
    const count = 250_000;
    const run = new RunMessages();
    for (let position = 0; position < count; position += 1) {
      const shared = { position, to: phone(position), at: "2026-11-26T09:00:00.000Z" };
      run.read({ ...shared, state: "sending", ref: `order-${position}`, ref1: "autumn" }, 2 * position + 2);
      run.read({ ...shared, state: "accepted", messageId: `A${position}` }, 2 * position + 3);
    }
    const hear = (name: "sent" | "read") => {
      const heard = { message: 0, nothing: 0, "no-message": 0, several: 0 };
      for (let position = 0; position < count; position += 1)
        heard[run.hear(status(name, { ref: `order-${position}`, ref1: "autumn", from: phone(position).slice(1) }))] += 1;
      return heard;
    };
    expect(hear("sent")).toEqual({ message: count, nothing: 0, "no-message": 0, several: 0 });
    const used = usedNow() - before;
    expect(used).toBeLessThan(100 * count);
    expect(hear("read")).toEqual({ message: count, nothing: 0, "no-message": 0, several: 0 });
    expect(usedNow() - before - used).toBeLessThan(1_000_000);
    expect(run.fateOf(count - 1)?.stage).toBe("read");
  });
});
