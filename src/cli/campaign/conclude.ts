import type { BulkSummary } from "../../bulk/index.ts";
import type { Outcome } from "../../client/index.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { say } from "../output/streams.ts";

/** What the command knows of a run beside its summary. */
export interface RunDetails {
  /** Rows without a message. */
  readonly leftOut: number;
  /** Messages that Kaleyra refused. */
  readonly refused: number;
  /** Whether Ctrl-C stopped the run. */
  readonly interrupted: boolean;
  /** Why the command stopped the run. */
  readonly stoppedBecause?: string | undefined;
  readonly hasJournal: boolean;
}

const withoutJournal = "Without --journal, the next run does not know what was sent, and would send it again.";

/** Says what was sent by a run that broke off with an error, such as that of a full disk. */
export function sayBrokenOff({ accepted, "not-sent": notSent, unknown }: Readonly<Record<Outcome["outcome"], number>>, hasJournal: boolean): void {
  if (accepted + notSent + unknown === 0) return;
  say(`${accepted} accepted, ${notSent} not sent, ${unknown} unknown, before the run broke off; what was on its way has no result, and may have gone out.`);
  if (!hasJournal) say(withoutJournal);
}

/** Says how a run ended, and returns the exit code for it. */
export function conclude(summary: BulkSummary, { leftOut, refused, interrupted, stoppedBecause, hasJournal }: RunDetails): ExitCode {
  const { accepted, notSent, unknown, skipped, stopped, elapsedMs } = summary;
  const failed = notSent - leftOut;
  const reason = stoppedBecause ?? (interrupted ? undefined : summary.reason);
  if (reason !== undefined) say(`Stopped: ${reason.replace(/\.$/, "")}. So the rest was not tried.`);
  if (stopped && hasJournal) say("What was not sent stays for the next run with the same list and journal.");
  else if (stopped && accepted + unknown > 0) say(withoutJournal);
  const parts = [`${accepted} accepted`, `${failed} not sent`, `${unknown} unknown`];
  if (skipped > 0) parts.push(`${skipped} accepted earlier`);
  if (leftOut > 0) parts.push(`${leftOut} left out`);
  say(`${parts.join(", ")}, in ${(elapsedMs / 1_000).toFixed(1)} s.`);
  if (unknown > 0) {
    say("What is unknown may have gone out. Look for it in your callbacks or reports before you send it again.");
    return exitCodes.unknown;
  }
  if (stopped && interrupted) return exitCodes.interrupted;
  if (failed === 0 && !stopped) return accepted + skipped === 0 ? exitCodes.invalid : exitCodes.ok;
  return failed === refused ? exitCodes.refused : exitCodes.notSent;
}
