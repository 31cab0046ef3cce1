import type { Outcome } from "../../client/index.ts";
import { ApiError, MessageError } from "../../message/errors.ts";
import { forTerminal, jsonForTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";

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
  return { ...known, error: { name: error.name, message: error.message, ...details } };
}

/** An outcome for people, with advice on what to do next. */
export function outcomeAsText(outcome: Outcome): string {
  if (outcome.outcome === "accepted") return `accepted: ${forTerminal(outcome.messageId)}\n`;
  const { error } = outcome;
  const description = error instanceof ApiError ? error.description : undefined;
  const lines = [
    `${outcome.outcome}: ${forTerminal(error.message)}`,
    ...(description === undefined ? [] : [`Kaleyra says: ${forTerminal(description)}`]),
    adviceFor(outcome),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function adviceFor(outcome: Outcome): string {
  if (outcome.outcome === "unknown")
    return "The message may have gone out. Sending it again may send it twice; look for it in your callbacks or reports first.";
  const wait = outcome.outcome === "not-sent" ? outcome.retryAfterMs : undefined;
  return wait === undefined || wait === 0 ? "" : `It is worth another try in ${Math.ceil(wait / 1000)} seconds.`;
}
