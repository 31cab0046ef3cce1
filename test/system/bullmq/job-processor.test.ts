/** What a worker does with each answer of Redis. Only the answers are scripted. */
import type { Job, Queue, ScriptingClient } from "bullmq";
import { describe, expect, it, vi } from "vitest";
import { JobProcessor } from "../../../src/bullmq/job-processor.ts";
import type { SendJob, UnknownSend } from "../../../src/bullmq/jobs.ts";
import { SendLedger } from "../../../src/bullmq/send-ledger.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, messageTo, phone, unknown } from "../../unit/bulk/support/scripted-sender.ts";

const job = { data: { key: "a", message: messageTo(phone(1), "ref-a") } } as Job<SendJob>;

/** Processes one job while Redis gives these replies in order; an `Error` means that Redis is unreachable. */
async function processJob(replies: readonly unknown[], send: () => Promise<Outcome> = async () => accepted) {
  const script = [...replies];
  const runCommand = vi.fn(async () => {
    const reply = script.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  const backend = { client: Promise.resolve({ defineCommand() {}, runCommand } as unknown as ScriptingClient) };
  const ledger = await SendLedger.open({ getBackend: () => backend }, "bull", "queue");
  const remove = vi.fn(async () => {});
  const unknownQueue = { add: vi.fn(async () => {}), getJob: async () => ({ remove }) };
  const client = { send: vi.fn(send) };
  const onOutcome = vi.fn();
  const onError = vi.fn();
  const options = { connection: {}, rate: 1, client, onOutcome, onError };
  const processor = new JobProcessor(options, { limit: 1, windowMs: 1000, cooldownMs: 0 }, ledger, unknownQueue as unknown as Queue<UnknownSend>);
  const result = processor.process(job, "token");
  return { result, client, add: unknownQueue.add, remove, onOutcome, onError, left: script };
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
    expect(add).toHaveBeenCalledWith("send", unknownSend("KaleyraError: the worker died while the message was on its way"), expect.anything());
    expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
  });

  it("lists an unknown send in case it was not listed, and does not send it again", async () => {
    const { result, client, add } = await processJob([["unknown", 0]]);
    expect(await result).toBeUndefined();
    expect(client.send).not.toHaveBeenCalled();
    expect(add).toHaveBeenCalledWith("send", unknownSend("it was parked before"), expect.anything());
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
    expect(add).toHaveBeenCalledWith("send", unknownSend("KaleyraError: the client threw instead of telling an outcome"), expect.anything());
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
    const runCommand = vi.fn().mockRejectedValueOnce(new Error("Redis is away")).mockResolvedValueOnce(["accepted", 0]);
    const backend = { client: Promise.resolve({ defineCommand() {}, runCommand } as unknown as ScriptingClient) };
    const ledger = await SendLedger.open({ getBackend: () => backend }, "bull", "queue");
    const options = { connection: {}, rate: 1, client: { send: async () => accepted } };
    const processor = new JobProcessor(options, { limit: 1, windowMs: 1000, cooldownMs: 0 }, ledger, {} as Queue<UnknownSend>);
    const [first, second] = [processor.process(job, "one"), processor.process(job, "two")];
    await expect(first).rejects.toThrow("Redis is away");
    expect(await second).toBeUndefined();
  });
});
