import { KaleyraError } from "../message/errors.ts";

/** What the command's exit code says. Stable: scripts depend on it. */
export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  invalid: 3,
  refused: 4,
  unknown: 5,
  notSent: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command was called in a way that cannot work; its text says what to do instead. */
export class UsageError extends KaleyraError {
  override readonly name = "UsageError";
}
