import { KaleyraError } from "../../message/errors.ts";

/** The journal cannot be used: it is damaged, in use, not a journal, or does not match the list. Going on might send messages twice. */
export class JournalError extends KaleyraError {
  override readonly name = "JournalError";
}
