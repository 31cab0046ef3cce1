/** What a worker does with each answer of Redis. Only the answers are scripted. */
import type { Job, ScriptingClient } from "bullmq";
import { describe, expect, it, vi } from "vitest";
import { JobProcessor } from "../../../src/bullmq/job-processor.ts";
import type { SendJob } from "../../../src/bullmq/jobs.ts";
import type { SendWorkerOptions } from "../../../src/bullmq/options.ts";
import { SendLedger } from "../../../src/bullmq/send-ledger.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, later, messageTo, phone, unknown } from "../../unit/bulk/support/scripted-sender.ts";

const job = { data: { key: "a", message: messageTo(phone(1), "ref-a") } } as Job<SendJob>;

const pace = { spacingMs: 1, lateMs: 0, cooldownMs: 0, maxPauseMs: 60_000 };

/** A ledger on a Redis that gives these replies in order; an `Error` means that Redis is unreachable. */
async function scriptedLedger(replies: readonly unknown[]) {
  const left = [...replies];
  const runCommand = async (command: string) => {
    if (command.endsWith("_memory")) return [["epoch", 0, ""]];
    const reply = left.shift();
    if (reply instanceof Error) throw reply;
    return command.endsWith("_begin") && Array.isArray(reply) ? [["epoch", 0, ""], ...reply] : reply;
  };
  const client = { defineCommand() {}, runCommand, isCluster: false } as unknown as ScriptingClient;
  return { left, ledger: await SendLedger.open(client, { base: "bull:queue:", replicas: 0, forgetful: false, onLost() {} }) };
}

/** Processes one job while Redis gives these replies in order. */
async function processJob(replies: readonly unknown[], send: () => Promise<Outcome> = async () => accepted, handlers: Partial<SendWorkerOptions> = {}) {
  const { ledger, left } = await scriptedLedger(replies);
  const unknown = { add: vi.fn(async () => {}), remove: vi.fn(async () => {}) };
  const client = { send: vi.fn(send) };
  const onOutcome = vi.fn();
  const onError = vi.fn();
  const processor = new JobProcessor({ connection: {}, rate: 1, client, onOutcome, onError, ...handlers }, pace, ledger, unknown);
  return { result: processor.process(job, "token"), client, ...unknown, onOutcome, onError, left };
}

const unknownSend = (reason: unknown) => expect.objectContaining({ key: "a", to: phone(1), ref: "ref-a", reason });

describe("JobProcessor", () => {
  it("records unknown, and does not send again, when the worker of the send died", async () => {
    const { result, client, add, onOutcome } = await processJob([
      ["died", 0],
      ["unknown", "sending"],
    ]);
    expect(await result).toBeUndefined();
    expect(client.send).not.toHaveBeenCalled();
    expect(add).toHaveBeenCalledWith(unknownSend("KaleyraError: the worker died while the message was on its way"));
    expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
  });

  it("lists an unknown send in case it was not listed, and does not send it again", async () => {
    const { result, client, add } = await processJob([["unknown", 0]]);
    expect(await result).toBeUndefined();
    expect(client.send).not.toHaveBeenCalled();
    expect(add).toHaveBeenCalledWith(unknownSend("it was parked before"));
  });

  it.each(["accepted", "not-sent"])("does not send again when the state is %s", async (state) => {
    const { result, client, add } = await processJob([[state, 0]]);
    expect(await result).toBeUndefined();
    expect(client.send).not.toHaveBeenCalled();
    expect(add).not.toHaveBeenCalled();
  });

  it("rejects a job that another worker has taken over", async () => {
    const { result, client } = await processJob([["lost", 0]]);
    await expect(result).rejects.toThrow("another worker has taken over this job");
    expect(client.send).not.toHaveBeenCalled();
  });

  it("waits for earlier messages to the same recipient", async () => {
    const { result, client } = await processJob([["recipient-queue", 70]]);
    expect(await result).toBe(70);
    expect(client.send).not.toHaveBeenCalled();
  });

  it("records unknown when the client throws", async () => {
    const { result, add, onOutcome } = await processJob(
      [
        ["go", 1],
        ["unknown", "sending"],
      ],
      () => Promise.reject(new Error("a fault of the client's")),
    );
    expect(await result).toBeUndefined();
    expect(add).toHaveBeenCalledWith(unknownSend("KaleyraError: the client threw instead of telling an outcome"));
    expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
  });

  it("records the outcome as soon as Redis is reachable", async () => {
    const away = new Error("Redis is away");
    const { result, client, onOutcome, onError, left } = await processJob([["go", 1], away, away, ["accepted", "sending"]]);
    expect(await result).toBeUndefined();
    expect(client.send).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls).toEqual([[away], [away]]);
    expect(onOutcome).toHaveBeenCalledWith("a", accepted);
    expect(left).toEqual([]);
  });

  it("does not send when Redis has forgotten the send, and lists it as unknown", async () => {
    const { result, client, add, onOutcome } = await processJob([["forgotten", 0, "Redis lost its memory"]]);
    expect(await result).toBeUndefined();
    expect(client.send).not.toHaveBeenCalled();
    expect(add).toHaveBeenCalledWith(unknownSend("Redis lost its memory"));
    expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
  });

  it.each([
    [Number.MAX_VALUE, 60_000],
    [Number.POSITIVE_INFINITY, 60_000],
    [86_400_000, 60_000],
    [60_000, 60_000],
    [0.5, 1],
    [-5, 0],
    [Number.NaN, 0],
  ])("goes back to the queue when an answer asks to wait %d ms, for %d ms", async (askedMs, waitMs) => {
    const { result } = await processJob(
      [
        ["go", 1],
        ["waiting", "sending", ""],
      ],
      async () => later(askedMs),
    );
    expect(await result).toBe(waitMs);
  });

  it("goes back to the queue when Redis has forgotten a send that was to be tried again", async () => {
    const { result, onOutcome } = await processJob(
      [
        ["go", 1],
        [null, null, ""],
      ],
      async () => later(70),
    );
    expect(await result).toBe(70);
    expect(onOutcome).not.toHaveBeenCalled();
  });

  it("tells the outcome when the job is no longer on the queue for another attempt", async () => {
    const { result, onOutcome, remove } = await processJob(
      [
        ["go", 1],
        ["not-sent", "unknown", ""],
      ],
      async () => later(70),
    );
    expect(await result).toBeUndefined();
    expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "not-sent" }));
    expect(remove).toHaveBeenCalledTimes(1);
  });

  const failing: readonly (readonly [string, () => never | Promise<never>])[] = [
    [
      "throws",
      () => {
        throw new Error("no log");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no log"))],
  ];

  it.each(failing)("finishes a job whose onOutcome %s, and gives the error to onError", async (_, onOutcome) => {
    const go = [
      ["go", 1],
      ["accepted", "sending"],
    ];
    const { result, onError, left } = await processJob(go, undefined, { onOutcome });
    expect(await result).toBeUndefined();
    expect(left).toEqual([]);
    expect(onError).toHaveBeenCalledWith(new Error("no log"));
  });

  it.each(failing)("puts a job back on the queue whose onPause %s, and gives the error to onError", async (_, onPause) => {
    const go = [
      ["go", 1],
      ["waiting", "sending", "mark too fast"],
    ];
    const { result, onError } = await processJob(go, async () => later(70), { onPause });
    expect(await result).toBe(70);
    expect(onError).toHaveBeenCalledWith(new Error("no log"));
  });

  it.each(failing)("writes an outcome although Redis is unreachable for a while and onError %s", async (_, onError) => {
    const { result, left, onOutcome } = await processJob([["go", 1], new Error("no Redis"), ["accepted", "sending"]], undefined, { onError });
    expect(await result).toBeUndefined();
    expect({ left, outcomes: onOutcome.mock.calls.length }).toEqual({ left: [], outcomes: 1 });
  });

  it("removes a send from the unknown list when its outcome arrives later", async () => {
    const { result, remove } = await processJob([
      ["go", 1],
      ["accepted", "unknown"],
    ]);
    await result;
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it("does not change a settled send when the client answers later", async () => {
    const { result, add, remove } = await processJob(
      [
        ["go", 1],
        ["accepted", "accepted"],
      ],
      async () => unknown,
    );
    await result;
    expect(add).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
  });

  it.each([[undefined], ["go"], [["nonsense", 0]], [[]]])("does not send when Redis answers with %j", async (reply) => {
    const { result, client } = await processJob([reply]);
    await expect(result).rejects.toThrow("Redis answered with something else than the script says");
    expect(client.send).not.toHaveBeenCalled();
  });

  it("processes a job after one that failed", async () => {
    const { ledger } = await scriptedLedger([new Error("Redis is away"), ["accepted", 0]]);
    const unknown = { add: async () => {}, remove: async () => {} };
    const processor = new JobProcessor({ connection: {}, rate: 1, client: { send: async () => accepted } }, pace, ledger, unknown);
    const [first, second] = [processor.process(job, "one"), processor.process(job, "two")];
    await expect(first).rejects.toThrow("Redis is away");
    expect(await second).toBeUndefined();
  });
});
