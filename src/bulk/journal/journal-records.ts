import { KaleyraError } from "../../message/errors.ts";

/** The state of one message in a journal: `sending` before the attempt, then its outcome. */
export type State = "sending" | "accepted" | "not-sent" | "unknown";

const states: readonly (State | undefined)[] = [undefined, "sending", "accepted", "not-sent", "unknown"];

/** More than any list has. Without this limit, a damaged line could allocate all memory. */
const mostPositions = 2 ** 27;

/** One line of a journal. `position` is the index of the recipient, from 0; only a `sending` line needs `to`. */
export interface JournalRecord {
  readonly position: number;
  readonly state: State;
  readonly at: string;
  readonly to?: string;
  readonly messageId?: string;
  readonly httpStatus?: number | undefined;
  readonly error?: string;
}

/** The journal cannot be used: it is damaged, locked, not a journal, or does not match the list. Going on might send messages twice. */
export class JournalError extends KaleyraError {
  override readonly name = "JournalError";
}

/**
 * The last state and the phone number of every position. Nine bytes each, so
 * that a million of them fit in nine megabytes.
 */
export class JournalRecords {
  #states = new Uint8Array(1_024);
  #recipients = new Float64Array(1_024);
  #end = 0;
  #lastPositions: ReadonlyMap<number, number> | undefined;

  /** Reads one line after the first one. `number` is the line number, from 1. */
  read(line: string, number: number): void {
    const record = parse(line);
    if (record === undefined) throw new JournalError(`line ${number} of the journal cannot be read; repair it, or begin a new journal`);
    this.#grow(record.position);
    this.#end = Math.max(this.#end, record.position + 1);
    this.#states[record.position] = states.indexOf(record.state);
    if (record.to !== undefined) this.#recipients[record.position] = digitsOf(record.to);
  }

  /**
   * The last state of the message at this position.
   *
   * @throws {@link JournalError} when the list has changed: the journal has
   * another number at this position, or nothing here but the same number at a
   * later position.
   */
  stateOf(position: number, to: string): State | undefined {
    const state = states[this.#states[position] ?? 0];
    if (state === undefined) {
      if (this.#hasLaterPosition(position, to)) throw new JournalError(movedUpMessage(position));
    } else if (this.#recipients[position] !== digitsOf(to)) {
      throw new JournalError(
        `recipient ${position + 1} is not the one that the journal has there; go on with the same list in the same order, or begin a new journal`,
      );
    }
    return state;
  }

  /** Messages to one number are sent in order, so an unchanged list has no gap before a sent one. */
  #hasLaterPosition(position: number, to: string): boolean {
    if (position >= this.#end) return false;
    this.#lastPositions ??= lastPositions(this.#recipients.subarray(0, this.#end));
    return (this.#lastPositions.get(digitsOf(to)) ?? 0) > position;
  }

  #grow(position: number): void {
    if (position < this.#states.length) return;
    const length = 2 ** Math.ceil(Math.log2(position + 1));
    const [oldStates, oldRecipients] = [this.#states, this.#recipients];
    this.#states = new Uint8Array(length);
    this.#recipients = new Float64Array(length);
    this.#states.set(oldStates);
    this.#recipients.set(oldRecipients);
  }
}

function parse(line: string): Pick<JournalRecord, "position" | "state" | "to"> | undefined {
  try {
    const record: { position?: unknown; state?: unknown; to?: unknown } = JSON.parse(line);
    const state = states.find((known) => known === record.state);
    const { position, to } = record;
    if (state === undefined || typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= mostPositions) return undefined;
    if (typeof to !== "string") return state === "sending" ? undefined : { position, state };
    return { position, state, to };
  } catch {
    return undefined;
  }
}

/** A phone number as a number, exact because it has at most fifteen digits. 0 for an invalid one, which is never sent. */
function digitsOf(to: string): number {
  return Number(to) || 0;
}

function lastPositions(recipients: Float64Array): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const [position, recipient] of recipients.entries()) last.set(recipient, position);
  return last;
}

function movedUpMessage(position: number): string {
  return (
    `the journal has nothing of recipient ${position + 1}, and has a message for the same number further on; go on with the same list in the same order, ` +
    `or, where both are meant, add the line {"position":${position},"state":"not-sent","to":"the number"} to the journal`
  );
}
