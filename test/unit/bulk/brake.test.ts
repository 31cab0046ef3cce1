/** When a run pauses, and when it ends by itself. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BulkPause, type BulkResult, type BulkSummary, KaleyraError, type SendAllOptions, sendAll } from "../../../src/bulk/index.ts";
import { Run } from "../../../src/bulk/run.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { ApiError, MessageError, TransportError } from "../../../src/message/errors.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { clientOf } from "./support/client-of.ts";
import { runWith } from "./support/killed-journal.ts";
import { accepted, later, messageTo, phone, type Sent, scriptedSender, unknown } from "./support/scripted-sender.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const phones = (count: number) => Array.from({ length: count }, (_, index) => phone(index));

interface Ran {
  readonly summary: BulkSummary;
  readonly results: readonly BulkResult<string>[];
  readonly sent: readonly Sent[];
  readonly pauses: readonly BulkPause[];
}

async function ran(count: number, answer: (index: number) => Outcome, options: Partial<SendAllOptions<string>> = {}): Promise<Ran> {
  const clock = new VirtualClock();
  const sender = scriptedSender(clock, (index) => ({ outcome: answer(index), latencyMs: 10 }));
  const results: BulkResult<string>[] = [];
  const pauses: BulkPause[] = [];
  const run = new Run(
    sender,
    phones(count),
    {
      message: (to) => messageTo(to),
      rate: 40,
      concurrency: 4,
      onOutcome: (result) => void results.push(result),
      onPause: (pause) => void pauses.push(pause),
      ...options,
    },
    clock,
  );
  return { summary: await clock.until(run.summary), results, sent: sender.sent, pauses };
}

describe("a pause", () => {
  it("is told with its length and its reason", async () => {
    const { summary, pauses } = await ran(20, (index) => (index === 5 ? later(5_000) : accepted));
    expect(pauses).toEqual([{ ms: 5_000, reason: "too fast" }]);
    expect(summary).toMatchObject({ accepted: 20, notSent: 0, stopped: false });
    expect(summary).not.toHaveProperty("reason");
  });

  it("is told once when several messages are refused together, and again when it is longer", async () => {
    const answers = [later(5_000), later(5_000), later(5_000), later(9_000)];
    expect((await ran(20, (index) => answers[index] ?? accepted, { rate: 1_000 })).pauses.map(({ ms }) => ms)).toEqual([5_000, 9_000]);
  });

  it("of no time is not told", async () => {
    expect((await ran(3, (index) => (index === 0 ? later(0) : accepted))).pauses).toEqual([]);
  });

  it.each([60_001, 86_400_000, 2.3e12, 1e23, Number.POSITIVE_INFINITY, Number.NaN])(
    "of %d ms ends the run, and what has not left has no result",
    async (ms) => {
      const { summary, results, sent, pauses } = await ran(300, (index) => (index === 50 ? later(ms) : accepted));
      expect(summary).toMatchObject({ notSent: 0, unknown: 0, stopped: true });
      expect(summary.reason).toMatch(/^the next attempt is due in .* seconds, and maxPauseMs allows a pause of 60: too fast$/);
      expect(summary.elapsedMs).toBeLessThan(3_000);
      expect(sent.length).toBeLessThan(60);
      expect(results).toHaveLength(summary.accepted);
      expect(summary.accepted).toBe(sent.length - 1);
      expect(pauses).toEqual([]);
    },
  );

  it("may be as long as maxPauseMs", async () => {
    const answer = (index: number) => (index === 0 ? later(90_000) : accepted);
    expect((await ran(3, answer, { maxPauseMs: 90_000 })).summary).toMatchObject({ accepted: 3, stopped: false });
    expect((await ran(3, answer, { maxPauseMs: 89_999 })).summary).toMatchObject({ stopped: true, reason: expect.stringContaining("is due in 90 seconds") });
    expect((await ran(3, (index) => (index === 0 ? later(60_000) : accepted))).summary).toMatchObject({ accepted: 3, stopped: false });
    expect((await ran(3, (index) => (index === 0 ? later(0) : accepted), { maxPauseMs: 0 })).summary).toMatchObject({ accepted: 3, stopped: false });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("is refused a maxPauseMs of %d", (maxPauseMs) => {
    const options = { message: (to: string) => messageTo(to), rate: 1, maxPauseMs };
    expect(() => sendAll({ send: async () => accepted }, [], options)).toThrow(
      new KaleyraError(`maxPauseMs must be a number of milliseconds, 0 or more, not ${maxPauseMs}`),
    );
  });

  it("ends the run with the error that onPause throws", async () => {
    const onPause = () => {
      throw new TypeError("a bug");
    };
    await expect(ran(3, () => later(100), { onPause })).rejects.toThrow("a bug");
  });
});

describe("a run whose messages all fail", () => {
  const httpError = (status: number, contentType = "text/html"): Outcome => ({
    outcome: "unknown",
    error: new TransportError(`the answer cannot be read (HTTP ${status})`, { reason: "unreadable", httpStatus: status, contentType }),
    httpStatus: status,
  });
  const refusal = (status: number, code: string, meaning?: string): Outcome => ({
    outcome: "not-sent",
    error: new ApiError(`Kaleyra answered ${status} ${code}`, { status, code, meaning }),
  });
  const resets: Outcome = { outcome: "not-sent", error: new TransportError("no connection", { reason: "connect", code: "ECONNREFUSED" }), retryAfterMs: 100 };

  it.each<{ what: string; outcome: Outcome }>([
    { what: "pages instead of answers", outcome: httpError(403) },
    { what: "an unknown code", outcome: { ...httpError(404), error: new ApiError("Kaleyra answered 404", { status: 404, code: "WA404" }) } as Outcome },
    { what: "a refused account", outcome: refusal(401, "RBC001", "wrong-credentials") },
    { what: "lost answers", outcome: unknown },
    { what: "refused connections, tried again in vain", outcome: resets },
  ])("ends after ten messages in a row with $what", async ({ outcome }) => {
    const { summary, results } = await ran(300, () => outcome, { concurrency: 1 });
    expect(results).toHaveLength(10);
    expect(summary).toMatchObject({
      stopped: true,
      reason: expect.stringMatching(/^10 messages in a row ended in the same way, and none was accepted in between: ./),
    });
  });

  it("lets the messages that are on their way end", async () => {
    const { summary, sent } = await ran(300, () => httpError(403), { concurrency: 32, rate: 1_000 });
    expect(summary).toMatchObject({ unknown: sent.length, stopped: true });
    expect(sent.length).toBeLessThanOrEqual(10 + 32);
  });

  it.each<{ what: string; answer: (index: number) => Outcome }>([
    { what: "one in ten is accepted", answer: (index) => (index % 10 === 9 ? accepted : httpError(403)) },
    { what: "they fail in different ways", answer: (index) => httpError([403, 404][index % 2] ?? 0) },
    { what: "Kaleyra refuses each for what it says", answer: () => refusal(400, "WA400", "incorrect-payload") },
    { what: "each is invalid", answer: () => ({ outcome: "not-sent", error: new MessageError([]) }) },
  ])("goes on when $what", async ({ answer }) => {
    const { summary, results } = await ran(60, answer, { concurrency: 1 });
    expect(results).toHaveLength(60);
    expect(summary.stopped).toBe(false);
  });

  it("ends at once at the account's daily limit, and has no result for the message that did not go out", async () => {
    const limit: Outcome = { ...refusal(429, "WAV2101", "daily-limit"), retryAfterMs: 1_000 } as Outcome;
    const { summary, results, sent } = await ran(300, (index) => (index < 20 ? accepted : limit), { concurrency: 1 });
    expect(summary).toMatchObject({ accepted: 20, notSent: 0, stopped: true, reason: "Kaleyra answered 429 WAV2101" });
    expect([results.length, sent.length]).toEqual([20, 21]);
  });

  it("reports a message that may have gone out at the daily limit", async () => {
    const { outcome, error } = refusal(500, "WAV2101") as Extract<Outcome, { outcome: "not-sent" }>;
    expect(outcome).toBe("not-sent");
    const { summary } = await ran(3, () => ({ outcome: "unknown", error, httpStatus: 500 }), { concurrency: 1 });
    expect(summary).toMatchObject({ unknown: 1, stopped: true });
  });
});

describe("a run that ended by itself", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaleyra-brake-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    { what: "a pause of a day", answer: later(86_400_000) },
    { what: "the daily limit", answer: { outcome: "not-sent", error: new ApiError("limit", { status: 429, code: "WAV2101" }) } as Outcome },
  ])("sends the rest by the next run of its journal, after $what", async ({ answer }) => {
    const journal = join(folder, "run.ndjson");
    const first = await runWith(journal, phones(50), (index) => (index === 20 ? answer : accepted), 8);
    expect(first.summary).toMatchObject({ notSent: 0, unknown: 0, stopped: true, reason: expect.any(String) });
    const second = await runWith(journal, phones(50));
    expect(second.summary).toEqual({ accepted: 50 - first.summary.accepted, notSent: 0, unknown: 0, skipped: first.summary.accepted, stopped: false });
  });

  it("ends in time when Kaleyra asks the real client for a pause of a day", async () => {
    const sandbox = await startSandbox();
    sandbox.next("429 86400");
    const options = { message: (to: string) => messageTo(to), rate: 1_000, journal: join(folder, "run.ndjson") };
    const { accepted: first, ...summary } = await sendAll(clientOf(sandbox.url), phones(200), options).summary;
    expect(summary).toMatchObject({ stopped: true, notSent: 0, reason: expect.stringContaining("is due in 86,400 seconds") });
    expect(summary.elapsedMs).toBeLessThan(20_000);
    expect(await sendAll(clientOf(sandbox.url), phones(200), options).summary).toMatchObject({ accepted: 200 - first, skipped: first, stopped: false });
    await sandbox.close();
    expect(new Set(sandbox.sent.map(({ message }) => message.messaging_object.to)).size).toBe(200);
    expect(sandbox.sent).toHaveLength(200);
  });
});
