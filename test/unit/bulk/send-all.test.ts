import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/bulk/clock.ts";
import { type BulkResult, type Sender, sendAll } from "../../../src/bulk/index.ts";
import { buttons } from "../../../src/index.ts";
import { accepted, later, messageTo, phone, refused, scriptedSender, unknown } from "./support/scripted-sender.ts";

const always = (outcome = accepted, latencyMs = 0) => scriptedSender(systemClock, () => ({ outcome, latencyMs }));
const fast = { rate: 1_000_000, message: (to: string) => messageTo(to) };
const phones = (count: number) => Array.from({ length: count }, (_, index) => phone(index));

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe("sendAll", () => {
  it("gives one result for each recipient, and counts them in the summary", async () => {
    const script = [accepted, refused, unknown];
    const sender = scriptedSender(systemClock, (index) => ({ outcome: script[index % 3] ?? accepted, latencyMs: 0 }));
    const run = sendAll(sender, phones(9), fast);
    const results = await collect(run);
    expect(results.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.every(({ recipient, position }) => recipient === phone(position))).toBe(true);
    expect(await run.summary).toMatchObject({ accepted: 3, notSent: 3, unknown: 3, skipped: 0, stopped: false });
  });

  it("sends nothing before it is iterated or its summary is read", async () => {
    const sender = always();
    const run = sendAll(sender, phones(3), fast);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sender.sent).toHaveLength(0);
    const { summary } = run;
    expect(await collect(run)).toHaveLength(3);
    expect((await summary).accepted).toBe(3);
  });

  it("tries a message proved not sent again, up to maxAttempts", async () => {
    const sender = always(later(1));
    const [result] = await collect(sendAll(sender, phones(1), { ...fast, perRecipientMs: 0, maxAttempts: 3 }));
    expect(sender.sent).toHaveLength(3);
    expect(result).toMatchObject({ attempts: 3, outcome: { outcome: "not-sent" } });
  });

  it("never tries an unknown message again", async () => {
    const sender = always(unknown);
    await sendAll(sender, phones(5), fast).summary;
    expect(sender.sent).toHaveLength(5);
  });

  it("reports unknown when the client throws", async () => {
    const broken: Sender = { send: () => Promise.reject(new Error("lost")) };
    const run = sendAll(broken, phones(1), fast);
    expect(await collect(run)).toMatchObject([
      { outcome: { outcome: "unknown", error: { message: "the client threw instead of telling an outcome", cause: new Error("lost") } } },
    ]);
    expect(await run.summary).toMatchObject({ unknown: 1 });
  });

  it("does not send an invalid message, and continues with the others", async () => {
    const sender = always();
    const message = (title: string) => buttons().body("Hello").reply("ok", title).to(phone(1)).build();
    const results = await collect(sendAll(sender, ["OK", "A title that is much too long", "Yes"], { ...fast, perRecipientMs: 0, message }));
    expect(sender.sent).toHaveLength(2);
    expect(results.find(({ position }) => position === 1)).toMatchObject({ attempts: 0, outcome: { outcome: "not-sent", error: { name: "MessageError" } } });
  });

  it.each([
    {
      option: "message",
      options: {
        message: (): never => {
          throw new TypeError("a bug");
        },
      },
    },
    {
      option: "onOutcome",
      options: {
        onOutcome: (): never => {
          throw new TypeError("a bug");
        },
      },
    },
  ])("ends with the error that the $option option throws", async ({ options }) => {
    const sender = always();
    await expect(sendAll(sender, phones(1_000), { ...fast, concurrency: 4, ...options }).summary).rejects.toThrow("a bug");
    expect(sender.sent.length).toBeLessThan(10);
  });

  it("ends with the error of the list, also while it is iterated", async () => {
    function* failing() {
      yield phone(1);
      throw new Error("the file is gone");
    }
    await expect(collect(sendAll(always(), failing(), fast))).rejects.toThrow("the file is gone");
  });

  it("stops when the loop is left early: waits for messages on their way, and closes the list", async () => {
    let closed = false;
    async function* endless() {
      try {
        for (let index = 0; ; index += 1) yield phone(index);
      } finally {
        closed = true;
      }
    }
    const sender = always(accepted, 2);
    const run = sendAll(sender, endless(), { ...fast, concurrency: 4 });
    for await (const _ of run) break;
    const { stopped, accepted: done } = await run.summary;
    expect({ closed, stopped, lost: sender.sent.length - done }).toEqual({ closed: true, stopped: true, lost: 0 });
  });

  it("stops on its signal, and waits for messages on their way", async () => {
    const stop = new AbortController();
    const sender = always(accepted, 20);
    const run = sendAll(sender, phones(10_000), { ...fast, concurrency: 8, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    const summary = await run.summary;
    expect(summary).toMatchObject({ stopped: true, accepted: sender.sent.length, unknown: 0 });
    expect(summary.accepted).toBeLessThan(100);
  });

  it("sends nothing when its signal is already aborted", async () => {
    const sender = always();
    expect(await sendAll(sender, phones(3), { ...fast, signal: AbortSignal.abort() }).summary).toMatchObject({ stopped: true, accepted: 0 });
    expect(sender.sent).toHaveLength(0);
  });

  it("sends no faster than a slow reader reads", async () => {
    const sender = always();
    let read = 0;
    for await (const _ of sendAll(sender, phones(60), { ...fast, concurrency: 3 })) {
      read += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(sender.sent.length - read).toBeLessThanOrEqual(3 + 1);
    }
    expect(read).toBe(60);
  });

  it("calls onOutcome with each result", async () => {
    const seen: BulkResult<string>[] = [];
    await sendAll(always(), phones(5), { ...fast, onOutcome: (result) => void seen.push(result) }).summary;
    expect(seen.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });
});
