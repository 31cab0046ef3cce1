/** Lists, options, handlers and clients that do what they should not, and a polluted prototype of all objects. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { KaleyraError, type SendAllOptions, type Sender, sendAll } from "../../../src/bulk/index.ts";
import { accepted, later, messageTo, phone } from "./support/scripted-sender.ts";

const options = { rate: 10_000, perRecipientMs: 0, message: (to: string) => messageTo(to) };

/** Options as a program without types may give them. */
const given = (more: object): SendAllOptions<string> => ({ ...options, ...more });

function always(outcome: unknown = accepted): Sender & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    send: async ({ messaging_object: { to } }) => {
      sent.push(to);
      return outcome as Awaited<ReturnType<Sender["send"]>>;
    },
  };
}

const never = new Promise<never>(() => {});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newJournal(): string {
  const folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-hostile-"));
  folders.push(folder);
  return join(folder, "run.ndjson");
}

function stoppedSoon(): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  return stop.signal;
}

describe("a list that never answers", () => {
  async function* answersOnce() {
    yield phone(1);
    await never;
  }

  it("does not keep a stopped run from ending", async () => {
    const client = always();
    expect(await sendAll(client, answersOnce(), given({ signal: stoppedSoon() })).summary).toMatchObject({ accepted: 1, stopped: true });
  });

  it("does not keep a loop that is left early from ending", async () => {
    for await (const { recipient } of sendAll(always(), answersOnce(), options)) {
      expect(recipient).toBe(phone(1));
      break;
    }
  });

  it("is not read any further by the workers that were waiting for it", async () => {
    let reads = 0;
    let answer = (_: IteratorResult<string>): void => {};
    const list = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          reads += 1;
          return new Promise<IteratorResult<string>>((resolve) => {
            answer = resolve;
          });
        },
      }),
    };
    const client = always();
    await sendAll(client, list, given({ signal: stoppedSoon() })).summary;
    answer({ done: false, value: phone(1) });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect({ reads, sent: client.sent }).toEqual({ reads: 1, sent: [] });
  });
});

describe("an endless list of recipients that get no message", () => {
  function* endless() {
    for (;;) yield "no number";
  }

  it("lets the signal stop the run", async () => {
    expect(await sendAll(always(), endless(), given({ signal: stoppedSoon() })).summary).toMatchObject({ accepted: 0, stopped: true });
  });
});

describe("a list that throws when it is closed", () => {
  const list = {
    [Symbol.iterator]: () => ({
      next: () => ({ done: false, value: phone(1) }) as const,
      return: (): never => {
        throw new Error("cannot close");
      },
    }),
  };

  it("ends the results with its error, and releases the journal", async () => {
    const journal = newJournal();
    const results = async () => {
      for await (const _ of sendAll(always(), list, given({ journal, signal: stoppedSoon() })));
    };
    await expect(results()).rejects.toThrow("cannot close");
    expect(readFileSync(journal, "utf8")).toContain('"released"');
  });
});

describe("what is no list", () => {
  it.each([null, undefined, 5, phone(1), {}, () => {}])("is refused before anything is sent: %j", (recipients) => {
    const call = () => sendAll(always(), recipients as never, options);
    expect(call).toThrow(new KaleyraError("recipients must be an array, a generator or another iterable object"));
  });

  it.each([undefined, 5, null])("ends the run when its next() returns %j", async (result) => {
    const list = { [Symbol.iterator]: () => ({ next: () => result as never }) };
    await expect(sendAll(always(), list, options).summary).rejects.toThrow("recipients must be iterable, and what its next() returned is no object");
  });
});

describe("options of another kind", () => {
  it.each([null, 5, {}, "signal"])("refuses the signal %j", (signal) => {
    expect(() => sendAll(always(), [], given({ signal }))).toThrow(new KaleyraError("signal must be an AbortSignal"));
  });

  it("gives no warning of a leak when many runs share a signal", async () => {
    const warnings: string[] = [];
    const warned = ({ message }: Error) => void warnings.push(message);
    process.on("warning", warned);
    const { signal } = new AbortController();
    const runs = Array.from({ length: 20 }, () => sendAll(always(), [phone(1)], given({ signal })).summary);
    expect((await Promise.all(runs)).every((run) => run.accepted === 1)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("warning", warned);
    expect(warnings).toEqual([]);
  });

  it("ends the results when the signal throws", async () => {
    const signal = Object.defineProperty({ addEventListener: () => {}, removeEventListener: () => {} }, "aborted", {
      get: () => {
        throw new Error("no signal");
      },
    });
    const results = async () => {
      for await (const _ of sendAll(always(), [phone(1)], given({ signal })));
    };
    await expect(results()).rejects.toThrow("no signal");
  });

  it("refuses a concurrency that no memory holds", () => {
    expect(() => sendAll(always(), [], given({ concurrency: 1e9 }))).toThrow(new KaleyraError("concurrency must be at most 10000, not 1000000000"));
  });

  it.each([
    ["nothing", () => undefined],
    ["a promise", async () => messageTo(phone(1))],
    ["a message without a number", () => ({ messaging_object: {} })],
  ])("ends the run when message returns %s", async (_, message) => {
    const client = always();
    await expect(sendAll(client, [phone(1)], given({ message })).summary).rejects.toThrow("message returned no message for recipient 1; end with .build()");
    expect(client.sent).toEqual([]);
  });
});

describe("onPause", () => {
  it("ends the run when the promise that it returns is rejected", async () => {
    const onPause = () => Promise.reject(new Error("no log"));
    await expect(sendAll(always(later(5)), [phone(1)], given({ onPause })).summary).rejects.toThrow("no log");
  });
});

describe("a client that tells no outcome", () => {
  it.each([undefined, null, 5, {}, { outcome: "sent" }, { outcome: "not-sent" }, { outcome: "unknown", error: null }])(
    "gives unknown, once: %j",
    async (outcome) => {
      const client = always(outcome === undefined ? Promise.resolve(undefined) : outcome);
      expect(await sendAll(client, [phone(1), phone(2)], options).summary).toMatchObject({ unknown: 2 });
      expect(client.sent.length).toBe(2);
    },
  );
});

describe("a polluted prototype of all objects", () => {
  const polluted = { claim: "x", released: "x", run: "x", reason: "x", state: "not-sent", became: "read" };
  afterEach(() => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  });

  it.each(Object.entries(polluted))("has nothing sent twice, and nothing left out: %s", async (name, value) => {
    const journal = newJournal();
    const client = always();
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    const run = () => sendAll(client, [phone(1), phone(2)], given({ journal })).summary;
    expect([await run(), await run()]).toMatchObject([{ accepted: 2 }, { accepted: 0, skipped: 2 }]);
    expect(client.sent).toEqual([phone(1), phone(2)]);
  });
});
