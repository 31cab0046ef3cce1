import { readFile } from "node:fs/promises";
import { systemClock } from "../../../../src/bulk/clock.ts";
import { type BulkResult, type BulkSummary, type Sender, sendAll } from "../../../../src/bulk/index.ts";
import { abandon } from "../../../../src/bulk/journal/claim.ts";
import { headerWidth } from "../../../../src/bulk/journal/journal-header.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { accepted, messageTo, scriptedSender } from "./scripted-sender.ts";

export interface JournalRun {
  /** The numbers that were sent to. */
  readonly sent: readonly string[];
  readonly results: readonly BulkResult<string>[];
  readonly summary: Omit<BulkSummary, "elapsedMs">;
}

/** Sends to the recipients with a journal, one at a time unless told. */
export async function runWith(
  journal: string,
  recipients: readonly string[],
  answer: (index: number) => Outcome = () => accepted,
  concurrency = 1,
): Promise<JournalRun> {
  const sender = scriptedSender(systemClock, (index) => ({ outcome: answer(index), latencyMs: 0 }));
  const results: BulkResult<string>[] = [];
  const { elapsedMs: _, ...summary } = await sendAll(sender, recipients, {
    ...optionsOf(journal),
    concurrency,
    onOutcome: (result) => void results.push(result),
  }).summary;
  return { sent: sender.sent.map(({ to }) => to), results, summary };
}

export function optionsOf(journal: string) {
  return { message: (to: string) => messageTo(to), rate: 1_000_000, perRecipientMs: 0, concurrency: 1, journal };
}

export interface KilledJournal {
  /** The bytes that were certainly on the disk when the last message was sent. */
  readonly certain: number;
  /** The journal as it was when the process was killed after it had written so many bytes; all of them, unless told. */
  bytes(length?: number): Buffer;
}

/**
 * The journal of a run that was killed while its last message was on its way,
 * or just after it had written that message's outcome. Its claim is known to
 * be of a run that has ended.
 */
export async function killedJournal(
  journal: string,
  recipients: readonly string[],
  answer: (index: number) => Outcome = () => accepted,
): Promise<KilledJournal> {
  let atLastMessage = Buffer.alloc(0);
  let atItsResult = Buffer.alloc(0);
  let index = 0;
  const sender: Sender = {
    async send() {
      atLastMessage = await readFile(journal);
      return answer(index++);
    },
  };
  await sendAll(sender, recipients, {
    ...optionsOf(journal),
    async onOutcome() {
      atItsResult = await readFile(journal);
    },
  }).summary;
  for (const line of atItsResult.toString("utf8").trimEnd().split("\n")) if (line.startsWith('{"claim"')) abandon(JSON.parse(line));
  const certain = atLastMessage.length;
  return {
    certain,
    bytes: (length = atItsResult.length) => Buffer.concat([atLastMessage.subarray(0, headerWidth), atItsResult.subarray(headerWidth, length)]),
  };
}
