import { type BulkSummary, sendAll } from "../../bulk/index.ts";
import { createClient } from "../../client/index.ts";
import { ApiError, KaleyraError } from "../../message/errors.ts";
import { type AccountOptions, accountOf, apiKeyOf } from "../account.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { outcomeAsFields } from "../output/outcome.ts";
import { print, say } from "../output/streams.ts";
import { interruptSignal } from "../signals.ts";
import { type Campaign, campaignOf, checkAll } from "./campaign.ts";
import { campaignBar } from "./campaign-bar.ts";
import type { Row } from "./recipients-file.ts";

/** The options of `send --to-file`. */
export interface SendManyOptions extends AccountOptions {
  readonly toFile: string;
  readonly message?: string;
  readonly rate?: number;
  readonly journal?: string;
  readonly perRecipient?: number;
  readonly skipInvalid?: true;
  readonly dryRun?: true;
  readonly timeout?: number;
}

/** Checks every message of a campaign, then sends them at the given rate and prints each outcome as a line of JSON. */
export async function sendMany(options: SendManyOptions): Promise<ExitCode> {
  const { toFile, message, rate, skipInvalid, dryRun } = options;
  if (message === undefined) throw new UsageError("give --message, a JSON file with {{name}} where a column of the recipients goes");
  const campaign = await campaignOf(toFile, message);
  const { valid, invalid } = await checkAll(campaign, toFile);
  if (invalid > 0 && skipInvalid !== true) {
    say(`${counted(invalid, "recipient")} cannot have this message, and nothing was sent. Mend the rows, or leave them out with --skip-invalid.`);
    return exitCodes.invalid;
  }
  accountOf(options);
  if (dryRun === true) return showAll(campaign, valid, options.journal);
  if (rate === undefined) throw new UsageError("give --rate, the most messages a second");
  return sendChecked(campaign, valid + invalid, { ...options, rate });
}

async function showAll({ rows, message }: Campaign, valid: number, journal: string | undefined): Promise<ExitCode> {
  for await (const row of rows()) {
    const request = messageOrNone(() => message(row));
    if (request !== undefined) await print(`${JSON.stringify({ line: row.line, request })}\n`);
  }
  const exception = journal === undefined ? "" : `, but for those that ${journal} says were accepted`;
  say(`${counted(valid, "message")} would be sent${exception}. Nothing was sent.`);
  return exitCodes.ok;
}

function messageOrNone<Message>(make: () => Message): Message | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof KaleyraError) return undefined;
    throw error;
  }
}

async function sendChecked(campaign: Campaign, total: number, options: SendManyOptions & { readonly rate: number }): Promise<ExitCode> {
  const { rate, journal, perRecipient, timeout } = options;
  const accountRefused = new AbortController();
  const client = createClient({
    ...accountOf(options),
    apiKey: await apiKeyOf(),
    // The bulk run repeats attempts itself, so that every request counts towards the rate.
    maxAttempts: 1,
    timeoutMs: timeout === undefined ? undefined : timeout * 1_000,
  });
  const run = sendAll<Row>(client, campaign.rows(), {
    message: campaign.message,
    rate,
    signal: AbortSignal.any([interruptSignal(), accountRefused.signal]),
    ...(journal === undefined ? undefined : { journal }),
    ...(perRecipient === undefined ? undefined : { perRecipientMs: perRecipient * 1_000 }),
  });
  const bar = campaignBar(total);
  const failures = { leftOut: 0, refused: 0 };
  try {
    for await (const { recipient, outcome, attempts } of run) {
      if (outcome.outcome === "not-sent") {
        if (attempts === 0) failures.leftOut += 1;
        else if (outcome.error instanceof ApiError) failures.refused += 1;
        if (concernsAccount(outcome.error)) accountRefused.abort(outcome.error);
      }
      bar.count(outcome.outcome);
      const to = "values" in recipient ? recipient.values["to"] : undefined;
      const line = JSON.stringify({ line: recipient.line, to, ...outcomeAsFields(outcome) });
      if (process.stdout.isTTY && process.stderr.isTTY) bar.note(line);
      else await print(`${line}\n`);
    }
    const summary = await run.summary;
    bar.close(); // before the summary, which it would overwrite
    if (accountRefused.signal.aborted) say(`${(accountRefused.signal.reason as ApiError).message} So the rest was not tried.`);
    return conclude(accountRefused.signal.aborted ? { ...summary, stopped: false } : summary, failures);
  } catch (error) {
    throw journal !== undefined && isDiskError(error) ? new UsageError(`the journal ${journal} cannot be written (${error.code})`) : error;
  } finally {
    bar.close();
  }
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Whether Kaleyra refused the account or the sender, and so would refuse every other message too. */
function concernsAccount(error: KaleyraError): boolean {
  return error instanceof ApiError && error.meaning !== undefined && error.meaning !== "incorrect-payload";
}

interface Failures {
  readonly leftOut: number;
  readonly refused: number;
}

function conclude({ accepted, notSent, unknown, skipped, stopped, elapsedMs }: BulkSummary, { leftOut, refused }: Failures): ExitCode {
  const failed = notSent - leftOut;
  const parts = [`${accepted} accepted`, `${failed} not sent`, `${unknown} unknown`];
  if (skipped > 0) parts.push(`${skipped} accepted earlier`);
  if (leftOut > 0) parts.push(`${leftOut} left out`);
  say(`${parts.join(", ")}, in ${(elapsedMs / 1_000).toFixed(1)} s.`);
  if (unknown > 0) say("What is unknown may have gone out. Look for it in your callbacks or reports before you send it again.");
  if (unknown > 0) return exitCodes.unknown;
  if (stopped) return exitCodes.interrupted;
  if (failed === 0) return exitCodes.ok;
  return failed === refused ? exitCodes.refused : exitCodes.notSent;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
