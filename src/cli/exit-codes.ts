import { KaleyraError } from "../message/errors.ts";

/** The command's exit codes. Scripts depend on them: do not change a number. */
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

/** The command was called in a way that cannot work. Its message says what to do instead. */
export class UsageError extends KaleyraError {
  override readonly name = "UsageError";
}
