import { expect, test } from "vitest";
import { systemClock } from "../../../src/bulk/clock.ts";
import { type BulkResult, type Sender, sendAll } from "../../../src/bulk/index.ts";
import { buttons } from "../../../src/index.ts";
import { accepted, later, messageTo, phone, refused, scriptedSender, unknown } from "./support/scripted-sender.ts";

const always = (outcome = accepted, latencyMs = 0) => scriptedSender(systemClock, () => ({ outcome, latencyMs }));
const fast = { rate: 1_000_000, message: (to: string) => messageTo(to) };
const people = (count: number) => Array.from({ length: count }, (_, index) => phone(index));

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

test("each recipient has one result, and the summary counts them", async () => {
  const script = [accepted, refused, unknown];
  const sender = scriptedSender(systemClock, (index) => ({ outcome: script[index % 3] ?? accepted, latencyMs: 0 }));
  const run = sendAll(sender, people(9), fast);
  const results = await collect(run);
  expect(results.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(results.every(({ recipient, position }) => recipient === phone(position))).toBe(true);
  expect(await run.summary).toMatchObject({ accepted: 3, notSent: 3, unknown: 3, skipped: 0, stopped: false });
});

test("nothing is sent before somebody iterates or asks for the summary", async () => {
  const sender = always();
  const run = sendAll(sender, people(3), fast);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sender.sent).toHaveLength(0);
  const { summary } = run;
  expect(await collect(run)).toHaveLength(3);
  expect((await summary).accepted).toBe(3);
});

test("what is proved not sent is tried again, and no more often than told", async () => {
  const sender = always(later(1));
  const [result] = await collect(sendAll(sender, people(1), { ...fast, perRecipientMs: 0, maxAttempts: 3 }));
  expect(sender.sent).toHaveLength(3);
  expect(result).toMatchObject({ attempts: 3, outcome: { outcome: "not-sent" } });
});

test("what may have gone out is never tried again", async () => {
  const sender = always(unknown);
  await sendAll(sender, people(5), fast).summary;
  expect(sender.sent).toHaveLength(5);
});

test("a client that throws leaves the message unknown", async () => {
  const broken: Sender = { send: () => Promise.reject(new Error("lost")) };
  const run = sendAll(broken, people(1), fast);
  expect(await collect(run)).toMatchObject([
    { outcome: { outcome: "unknown", error: { message: "the client threw instead of telling an outcome", cause: new Error("lost") } } },
  ]);
  expect(await run.summary).toMatchObject({ unknown: 1 });
});

test("a message that breaks a rule is not sent, and does not end the run", async () => {
  const sender = always();
  const message = (title: string) => buttons().body("Hello").reply("ok", title).to(phone(1)).build();
  const results = await collect(sendAll(sender, ["OK", "A title that is much too long", "Yes"], { ...fast, perRecipientMs: 0, message }));
  expect(sender.sent).toHaveLength(2);
  expect(results.find(({ position }) => position === 1)).toMatchObject({ attempts: 0, outcome: { outcome: "not-sent", error: { name: "MessageError" } } });
});

test.each([
  {
    what: "message",
    options: {
      message: (): never => {
        throw new TypeError("a bug");
      },
    },
  },
  {
    what: "onOutcome",
    options: {
      onOutcome: (): never => {
        throw new TypeError("a bug");
      },
    },
  },
])("an error of your own in $what ends the run", async ({ options }) => {
  const sender = always();
  await expect(sendAll(sender, people(1_000), { ...fast, concurrency: 4, ...options }).summary).rejects.toThrow("a bug");
  expect(sender.sent.length).toBeLessThan(10);
});

test("a list that fails ends the run with its error, for the reader too", async () => {
  function* failing() {
    yield phone(1);
    throw new Error("the file is gone");
  }
  await expect(collect(sendAll(always(), failing(), fast))).rejects.toThrow("the file is gone");
});

test("leaving the loop stops the run, waits for what is on its way, and closes the list", async () => {
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

test("the signal stops the run, and what is on its way is waited for", async () => {
  const stop = new AbortController();
  const sender = always(accepted, 20);
  const run = sendAll(sender, people(10_000), { ...fast, concurrency: 8, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  const summary = await run.summary;
  expect(summary).toMatchObject({ stopped: true, accepted: sender.sent.length, unknown: 0 });
  expect(summary.accepted).toBeLessThan(100);
});

test("a signal that is aborted already sends nothing", async () => {
  const sender = always();
  expect(await sendAll(sender, people(3), { ...fast, signal: AbortSignal.abort() }).summary).toMatchObject({ stopped: true, accepted: 0 });
  expect(sender.sent).toHaveLength(0);
});

test("a slow reader slows the sending, so that results do not pile up", async () => {
  const sender = always();
  let read = 0;
  for await (const _ of sendAll(sender, people(60), { ...fast, concurrency: 3 })) {
    read += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(sender.sent.length - read).toBeLessThanOrEqual(3 + 1);
  }
  expect(read).toBe(60);
});

test("onOutcome sees each result", async () => {
  const seen: BulkResult<string>[] = [];
  await sendAll(always(), people(5), { ...fast, onOutcome: (result) => void seen.push(result) }).summary;
  expect(seen.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
});
