import type { Outcome } from "../../client/index.ts";
import { ApiError, MessageError } from "../../message/errors.ts";
import { forTerminal, jsonForTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { inOptionNames } from "../option-names.ts";

/** The exit code that tells a script the outcome. */
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

/** An outcome as one line of JSON. */
export function outcomeAsJson(file: string, outcome: Outcome): string {
  return `${jsonForTerminal({ file, ...outcomeAsFields(outcome) })}\n`;
}

/** An outcome as plain data. Its error becomes name, message and Kaleyra's answer. */
export function outcomeAsFields(outcome: Outcome): Readonly<Record<string, unknown>> {
  if (outcome.outcome === "accepted") return { ...outcome };
  const { error, ...known } = outcome;
  const details = error instanceof ApiError ? { status: error.status, code: error.code, description: error.description } : undefined;
  return { ...known, error: { name: error.name, message: inOptionNames(error.message), ...details } };
}

/** An outcome for people. */
export function outcomeAsText(outcome: Outcome): string {
  if (outcome.outcome === "accepted") return `accepted: ${forTerminal(outcome.messageId)}\n`;
  const { error } = outcome;
  const description = error instanceof ApiError ? error.description : undefined;
  const says = description === undefined ? "" : `Kaleyra says: ${forTerminal(description)}\n`;
  return `${outcome.outcome}: ${forTerminal(inOptionNames(error.message))}\n${says}`;
}

/** What to do next. It is no part of the outcome, and goes to stderr. */
export function adviceFor(outcome: Outcome): readonly string[] {
  if (outcome.outcome === "accepted") return ["WhatsApp checks it later; the result comes to your callback."];
  if (outcome.outcome === "unknown")
    return ["The message may have gone out. Sending it again may send it twice; look for it in your callbacks or reports first."];
  const { retryAfterMs = 0 } = outcome;
  return retryAfterMs === 0 ? [] : [`It is worth another try in ${Math.ceil(retryAfterMs / 1000)} seconds.`];
}
