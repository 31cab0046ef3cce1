import type { Outcome } from "../../client/index.ts";
import { ApiError, MessageError } from "../../message/errors.ts";
import { forTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";

/** What an outcome means to a script. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  switch (outcome.outcome) {
    case "accepted":
      return exitCodes.ok;
    case "unknown":
      return exitCodes.unknown;
    case "not-sent":
      if (outcome.error instanceof MessageError) return exitCodes.invalid;
      return outcome.error instanceof ApiError ? exitCodes.refused : exitCodes.notSent;
  }
}

/** An outcome in one line for a program. */
export function outcomeAsJson(file: string, outcome: Outcome): string {
  return `${JSON.stringify({ file, ...outcomeAsFields(outcome) })}\n`;
}

/** An outcome as plain data, its error as name, words and what Kaleyra said. */
export function outcomeAsFields(outcome: Outcome): Readonly<Record<string, unknown>> {
  if (outcome.outcome === "accepted") return { ...outcome };
  const { error, ...known } = outcome;
  const details = error instanceof ApiError ? { status: error.status, code: error.code, description: saidBy(error) } : undefined;
  return { ...known, error: { name: error.name, message: error.message, ...details } };
}

/** An outcome for a person: what is known, and what to do about it. */
export function outcomeAsText(outcome: Outcome): string {
  if (outcome.outcome === "accepted") return `accepted: ${forTerminal(outcome.messageId)}\n`;
  const { error } = outcome;
  const said = error instanceof ApiError ? saidBy(error) : undefined;
  const lines = [`${outcome.outcome}: ${forTerminal(error.message)}`, ...(said === undefined ? [] : [`Kaleyra says: ${said}`]), adviceFor(outcome)];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function adviceFor(outcome: Outcome): string {
  if (outcome.outcome === "unknown")
    return "The message may have gone out. Sending it again may send it twice; look for it in your callbacks or reports first.";
  const wait = outcome.outcome === "not-sent" ? outcome.retryAfterMs : undefined;
  return wait === undefined || wait === 0 ? "" : `It is worth another try in ${Math.ceil(wait / 1000)} seconds.`;
}

/** Words from the network, with nothing in them that could move a cursor. */
function saidBy({ description }: ApiError): string | undefined {
  return description === undefined ? undefined : forTerminal(description);
}
