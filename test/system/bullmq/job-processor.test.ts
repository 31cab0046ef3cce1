/** What a worker does with each thing that Redis may say: Redis's words are scripted here, and all else is real. */
import type { Job, Queue, ScriptingClient } from "bullmq";
import { expect, test, vi } from "vitest";
import { JobProcessor } from "../../../src/bullmq/job-processor.ts";
import type { SendJob, UnknownSend } from "../../../src/bullmq/jobs.ts";
import { SendLedger } from "../../../src/bullmq/send-ledger.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, messageTo, phone, unknown } from "../../unit/bulk/support/scripted-sender.ts";

const job = { data: { key: "a", message: messageTo(phone(1), "ref-a") } } as Job<SendJob>;

/** Delivers one job while Redis says these things, one after the other; an error is one that Redis cannot be reached with. */
async function deliver(replies: readonly unknown[], send: () => Promise<Outcome> = async () => accepted) {
  const script = [...replies];
  const runCommand = vi.fn(async () => {
    const reply = script.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  const backend = { client: Promise.resolve({ defineCommand() {}, runCommand } as unknown as ScriptingClient) };
  const ledger = await SendLedger.open({ getBackend: () => backend }, "bull", "queue");
  const remove = vi.fn(async () => {});
  const parked = { add: vi.fn(async () => {}), getJob: async () => ({ remove }) };
  const client = { send: vi.fn(send) };
  const onOutcome = vi.fn();
  const onError = vi.fn();
  const options = { connection: {}, rate: 1, client, onOutcome, onError };
  const courier = new JobProcessor(options, { places: 1, windowMs: 1000, apartMs: 0 }, ledger, parked as unknown as Queue<UnknownSend>);
  const result = courier.deliver(job, "token");
  return { result, client, add: parked.add, remove, onOutcome, onError, left: script };
}

const parkedAs = (reason: unknown) => expect.objectContaining({ key: "a", to: phone(1), ref: "ref-a", reason });

test("a send whose worker died on its way is unknown, parked, and not sent again", async () => {
  const { result, client, add, onOutcome } = await deliver([
    ["died", 0],
    ["unknown", "sending"],
  ]);
  expect(await result).toBeUndefined();
  expect(client.send).not.toHaveBeenCalled();
  expect(add).toHaveBeenCalledWith("send", parkedAs("KaleyraError: the worker died while the message was on its way"), expect.anything());
  expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
});

test("a send that is unknown already is parked, in case it was not, and not sent again", async () => {
  const { result, client, add } = await deliver([["unknown", 0]]);
  expect(await result).toBeUndefined();
  expect(client.send).not.toHaveBeenCalled();
  expect(add).toHaveBeenCalledWith("send", parkedAs("it was parked before"), expect.anything());
});

test.each(["accepted", "not-sent"])("a send that is %s already is not sent again", async (state) => {
  const { result, client, add } = await deliver([[state, 0]]);
  expect(await result).toBeUndefined();
  expect(client.send).not.toHaveBeenCalled();
  expect(add).not.toHaveBeenCalled();
});

test("a job that another worker has taken over is left to it", async () => {
  const { result, client } = await deliver([["lost", 0]]);
  await expect(result).rejects.toThrow("another worker has taken over this job");
  expect(client.send).not.toHaveBeenCalled();
});

test("a message waits for those to the same customer", async () => {
  const { result, client } = await deliver([["line", 70]]);
  expect(await result).toBe(70);
  expect(client.send).not.toHaveBeenCalled();
});

test("a client that throws has told nothing: the message may have gone out", async () => {
  const { result, add, onOutcome } = await deliver(
    [
      ["go", 1],
      ["unknown", "sending"],
    ],
    () => Promise.reject(new Error("a fault of the client's")),
  );
  expect(await result).toBeUndefined();
  expect(add).toHaveBeenCalledWith("send", parkedAs("KaleyraError: the client threw instead of telling an outcome"), expect.anything());
  expect(onOutcome).toHaveBeenCalledWith("a", expect.objectContaining({ outcome: "unknown" }));
});

test("a verdict is written as soon as Redis is back", async () => {
  const away = new Error("Redis is away");
  const { result, client, onOutcome, onError, left } = await deliver([["go", 1], away, away, ["accepted", "sending"]]);
  expect(await result).toBeUndefined();
  expect(client.send).toHaveBeenCalledTimes(1);
  expect(onError.mock.calls).toEqual([[away], [away]]);
  expect(onOutcome).toHaveBeenCalledWith("a", accepted);
  expect(left).toEqual([]);
});

test("a verdict that comes after all takes the send off the list of the unknown", async () => {
  const { result, remove } = await deliver([
    ["go", 1],
    ["accepted", "unknown"],
  ]);
  await result;
  expect(remove).toHaveBeenCalledTimes(1);
});

test("what Redis settled stands, whatever the client says later", async () => {
  const { result, add, remove } = await deliver(
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

test.each([[undefined], ["go"], [["nonsense", 0]], [[]]])("Redis saying %j is a fault that is not taken for leave to send", async (reply) => {
  const { result, client } = await deliver([reply]);
  await expect(result).rejects.toThrow("Redis answered with something else than the script says");
  expect(client.send).not.toHaveBeenCalled();
});

test("the job after one that failed has its turn", async () => {
  const runCommand = vi.fn().mockRejectedValueOnce(new Error("Redis is away")).mockResolvedValueOnce(["accepted", 0]);
  const backend = { client: Promise.resolve({ defineCommand() {}, runCommand } as unknown as ScriptingClient) };
  const ledger = await SendLedger.open({ getBackend: () => backend }, "bull", "queue");
  const options = { connection: {}, rate: 1, client: { send: async () => accepted } };
  const courier = new JobProcessor(options, { places: 1, windowMs: 1000, apartMs: 0 }, ledger, {} as Queue<UnknownSend>);
  const [first, second] = [courier.deliver(job, "one"), courier.deliver(job, "two")];
  await expect(first).rejects.toThrow("Redis is away");
  expect(await second).toBeUndefined();
});
