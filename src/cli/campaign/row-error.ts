import { KaleyraError, MessageError } from "../../message/errors.ts";
import type { Issue } from "../../message/issue.ts";
import { phoneNumberHints } from "./phone-number-hints.ts";

/** A row of the list that cannot have a message, with every reason. */
export class RowError extends KaleyraError {
  override readonly name = "RowError";
  readonly reasons: readonly string[];

  constructor(...reasons: readonly string[]) {
    super(reasons.join("; "));
    this.reasons = reasons;
  }
}

const toPath = "/messaging_object/to";

/** The error of a row with this phone number. Where the number is wrong, says what it looks like instead of the rule that it breaks. */
export function rowErrorOf(error: KaleyraError, to: string): RowError {
  if (error instanceof RowError) return error;
  if (!(error instanceof MessageError)) return new RowError(error.message);
  const hints = error.issues.some(({ path }) => path === toPath) ? phoneNumberHints(to) : [];
  const others = hints.length === 0 ? error.issues : error.issues.filter(({ path }) => path !== toPath);
  return new RowError(...hints, ...others.map(reasonOf));
}

/** An issue or a warning as the reason of a row. */
export function reasonOf({ message, path }: Issue): string {
  return `${message} (at ${path})`;
}
