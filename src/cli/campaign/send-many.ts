import { sendAll } from "../../bulk/index.ts";
import { originOf } from "../../client/account.ts";
import { type Client, createClient } from "../../client/index.ts";
import { ApiError, type KaleyraError } from "../../message/errors.ts";
import { jsonForTerminal } from "../../preview/terminal-text.ts";
import { type Account, type AccountOptions, accountOf } from "../account.ts";
import { apiKeyOf } from "../api-key.ts";
import { canAsk, confirmed } from "../confirm.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { inOptionNames } from "../option-names.ts";
import { counted } from "../output/counted.ts";
import { outcomeAsFields } from "../output/outcome.ts";
import { print, say } from "../output/streams.ts";
import { useProxy } from "../proxy/use-proxy.ts";
import { interruptSignal } from "../signals.ts";
import { type Campaign, type CampaignOptions, campaignOf, type Recipient } from "./campaign.ts";
import { type CampaignBar, campaignBar } from "./campaign-bar.ts";
import { checkCampaign } from "./check-campaign.ts";
import { conclude, sayBrokenOff } from "./conclude.ts";
import { RowError } from "./row-error.ts";

/** The options of `send --to-file`. */
export interface SendManyOptions extends AccountOptions, CampaignOptions {
  readonly toFile: string;
  readonly rate?: number;
  readonly journal?: string;
  readonly perRecipient?: number;
  readonly maxPause?: number;
  readonly skipInvalid?: true;
  readonly dryRun?: true;
  readonly timeout?: number;
  readonly apiKeyFile?: string;
  readonly proxy?: string;
  readonly yes?: true;
}

/** Checks every message of a campaign, then sends them at the given rate and prints each outcome as a line of JSON. */
export async function sendMany(message: string, options: SendManyOptions): Promise<ExitCode> {
  const { toFile, rate, skipInvalid, dryRun, yes } = options;
  const account = accountOf(options);
  if (rate === undefined && dryRun !== true) throw new UsageError("give --rate, the most messages a second");
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
  if (rate === undefined || dryRun === true) return showAll(campaign, valid, options.journal);
  const client = await clientFor(account, options);
  if (yes !== true && canAsk() && !(await confirmed(questionFor(valid, account, options.journal)))) {
    say("Nothing was sent.");
    return exitCodes.notSent;
  }
  return sendChecked(client, campaign, valid + invalid + repeated, { ...options, rate });
}

function questionFor(valid: number, account: Account, journal: string | undefined): string {
  const except = journal === undefined ? "" : `, but for those that ${journal} says were accepted`;
  return `Send ${counted(valid, "message")} from ${account.from} by ${new URL(originOf(account)).host}${except}?`;
}

async function showAll({ recipients }: Campaign, valid: number, journal: string | undefined): Promise<ExitCode> {
  for await (const { row, message } of recipients()) {
    if (!(message instanceof RowError)) await print(`${jsonForTerminal({ line: row.line, request: message })}\n`);
  }
  const exception = journal === undefined ? "" : `, but for those that ${journal} says were accepted`;
  say(`${counted(valid, "message")} would be sent${exception}. Nothing was sent.`);
  return exitCodes.ok;
}

async function clientFor(account: Account, { proxy, timeout, ...options }: SendManyOptions): Promise<Client> {
  await useProxy(proxy, originOf(account));
  return createClient({
    ...account,
    apiKey: await apiKeyOf(options),
    // The bulk run repeats attempts itself, so that every request counts towards the rate.
    maxAttempts: 1,
    timeoutMs: timeout === undefined ? undefined : timeout * 1_000,
  });
}

async function sendChecked(client: Client, campaign: Campaign, total: number, options: SendManyOptions & { readonly rate: number }): Promise<ExitCode> {
  const { rate, journal, perRecipient, maxPause } = options;
  const accountRefused = new AbortController();
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
  const told = { accepted: 0, "not-sent": 0, unknown: 0 };
  const failures = { leftOut: 0, refused: 0 };
  let stoppedBecause: string | undefined;
  try {
    for await (const { recipient, outcome, attempts } of run) {
      if (outcome.outcome === "not-sent") {
        if (attempts === 0) failures.leftOut += 1;
        else if (outcome.error instanceof ApiError) failures.refused += 1;
        if (concernsAccount(outcome.error)) {
          stoppedBecause ??= inOptionNames(outcome.error.message);
          accountRefused.abort();
        }
      }
      told[outcome.outcome] += 1;
      bar.count(outcome.outcome);
      await show(jsonForTerminal({ line: recipient.row.line, to: phoneNumberOf(recipient), ...outcomeAsFields(outcome) }), bar);
    }
    const summary = await run.summary;
    bar.close(); // before the summary, which it would overwrite
    const interrupted = stoppedBecause === undefined && interruptSignal().aborted;
    return conclude(summary, { ...failures, interrupted, stoppedBecause, hasJournal: journal !== undefined });
  } catch (error) {
    bar.close();
    sayBrokenOff(told, journal !== undefined);
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
