import { sendAll } from "../../bulk/index.ts";
import { createClient } from "../../client/index.ts";
import { ApiError, type KaleyraError } from "../../message/errors.ts";
import { jsonForTerminal } from "../../preview/terminal-text.ts";
import { type AccountOptions, accountOf, apiKeyOf } from "../account.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { outcomeAsFields } from "../output/outcome.ts";
import { print, say } from "../output/streams.ts";
import { interruptSignal } from "../signals.ts";
import { type Campaign, type CampaignOptions, campaignOf, type Recipient } from "./campaign.ts";
import { type CampaignBar, campaignBar } from "./campaign-bar.ts";
import { checkCampaign } from "./check-campaign.ts";
import { conclude } from "./conclude.ts";
import { RowError } from "./row-error.ts";

/** The options of `send --to-file`. */
export interface SendManyOptions extends AccountOptions, CampaignOptions {
  readonly toFile: string;
  readonly message?: string;
  readonly rate?: number;
  readonly journal?: string;
  readonly perRecipient?: number;
  readonly maxPause?: number;
  readonly skipInvalid?: true;
  readonly dryRun?: true;
  readonly timeout?: number;
}

/** Checks every message of a campaign, then sends them at the given rate and prints each outcome as a line of JSON. */
export async function sendMany(options: SendManyOptions): Promise<ExitCode> {
  const { toFile, message, rate, skipInvalid, dryRun } = options;
  if (message === undefined) throw new UsageError("give --message, a JSON file with {{name}} where a column of the recipients goes");
  const campaign = await campaignOf(toFile, message, options);
  const { valid, invalid, repeated } = await checkCampaign(campaign);
  if (invalid > 0 && skipInvalid !== true) {
    say(`${counted(invalid, "recipient")} cannot have this message, and nothing was sent. Mend the rows, or leave them out with --skip-invalid.`);
    return exitCodes.invalid;
  }
  if (valid === 0) {
    say(`None of ${counted(invalid, "recipient")} can have this message, and nothing was sent.`);
    return exitCodes.invalid;
  }
  accountOf(options);
  if (dryRun === true) return showAll(campaign, valid, options.journal);
  if (rate === undefined) throw new UsageError("give --rate, the most messages a second");
  return sendChecked(campaign, valid + invalid + repeated, { ...options, rate });
}

async function showAll({ recipients }: Campaign, valid: number, journal: string | undefined): Promise<ExitCode> {
  for await (const { row, message } of recipients()) {
    if (!(message instanceof RowError)) await print(`${jsonForTerminal({ line: row.line, request: message })}\n`);
  }
  const exception = journal === undefined ? "" : `, but for those that ${journal} says were accepted`;
  say(`${counted(valid, "message")} would be sent${exception}. Nothing was sent.`);
  return exitCodes.ok;
}

async function sendChecked(campaign: Campaign, total: number, options: SendManyOptions & { readonly rate: number }): Promise<ExitCode> {
  const { rate, journal, perRecipient, maxPause, timeout } = options;
  const accountRefused = new AbortController();
  const client = createClient({
    ...accountOf(options),
    apiKey: await apiKeyOf(),
    // The bulk run repeats attempts itself, so that every request counts towards the rate.
    maxAttempts: 1,
    timeoutMs: timeout === undefined ? undefined : timeout * 1_000,
  });
  const bar = campaignBar(total);
  const run = sendAll<Recipient>(client, campaign.recipients(), {
    message: ({ message }) => {
      if (message instanceof RowError) throw message;
      return message;
    },
    rate,
    signal: AbortSignal.any([interruptSignal(), accountRefused.signal]),
    onPause: ({ ms, reason }) => bar.pause(ms, reason),
    ...(maxPause === undefined ? undefined : { maxPauseMs: maxPause * 1_000 }),
    ...(journal === undefined ? undefined : { journal }),
    ...(perRecipient === undefined ? undefined : { perRecipientMs: perRecipient * 1_000 }),
  });
  const failures = { leftOut: 0, refused: 0 };
  let stoppedBecause: string | undefined;
  try {
    for await (const { recipient, outcome, attempts } of run) {
      if (outcome.outcome === "not-sent") {
        if (attempts === 0) failures.leftOut += 1;
        else if (outcome.error instanceof ApiError) failures.refused += 1;
        if (concernsAccount(outcome.error)) {
          stoppedBecause ??= outcome.error.message;
          accountRefused.abort();
        }
      }
      bar.count(outcome.outcome);
      await show(jsonForTerminal({ line: recipient.row.line, to: phoneNumberOf(recipient), ...outcomeAsFields(outcome) }), bar);
    }
    const summary = await run.summary;
    bar.close(); // before the summary, which it would overwrite
    const interrupted = stoppedBecause === undefined && interruptSignal().aborted;
    return conclude(summary, { ...failures, interrupted, stoppedBecause, hasJournal: journal !== undefined });
  } catch (error) {
    throw journal !== undefined && isDiskError(error) ? new UsageError(`the journal ${journal} cannot be written (${error.code})`) : error;
  } finally {
    bar.close();
  }
}

/** Prints a result: to stdout, or above the bar where both are in the same terminal. */
async function show(line: string, bar: CampaignBar): Promise<void> {
  if (process.stdout.isTTY && process.stderr.isTTY) bar.note(line);
  else await print(`${line}\n`);
}

function phoneNumberOf({ row }: Recipient): string | undefined {
  return "values" in row ? row.values.get("to") : undefined;
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Whether Kaleyra refused the account or the sender, and so would refuse every other message too. */
function concernsAccount(error: KaleyraError): boolean {
  return error instanceof ApiError && error.meaning !== undefined && error.meaning !== "incorrect-payload";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
