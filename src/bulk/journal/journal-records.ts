import { KaleyraError } from "../../message/errors.ts";

/** What a journal says of one message, in the order in which its lines are written. */
export type State = "sending" | "accepted" | "not-sent" | "unknown";

const states: readonly (State | undefined)[] = [undefined, "sending", "accepted", "not-sent", "unknown"];

/** More than any list has; a damaged line must not ask for all memory. */
const mostPositions = 2 ** 27;

/** One line of a journal. `position` counts the recipients from 0; the line that announces a message also has its recipient. */
export interface JournalRecord {
  readonly position: number;
  readonly state: State;
  readonly at: string;
  readonly to?: string;
  readonly messageId?: string;
  readonly httpStatus?: number | undefined;
  readonly error?: string;
}

/** Refuses to go on with a journal that cannot be trusted: sending by it might send twice. */
export class JournalError extends KaleyraError {
  override readonly name = "JournalError";
}

/**
 * The last state of every position and the number that it was for, nine bytes
 * each, so that a million of them fit in nine megabytes.
 */
export class JournalRecords {
  #states = new Uint8Array(1_024);
  #recipients = new Float64Array(1_024);
  #end = 0;
  #lastPositions: ReadonlyMap<number, number> | undefined;

  /** Reads one line that is not the first one. `number` counts from 1. */
  read(line: string, number: number): void {
    const record = parse(line);
    if (record === undefined) throw new JournalError(`line ${number} of the journal cannot be read; repair it, or begin a new journal`);
    this.#grow(record.position);
    this.#end = Math.max(this.#end, record.position + 1);
    this.#states[record.position] = states.indexOf(record.state);
    if (record.to !== undefined) this.#recipients[record.position] = digitsOf(record.to);
  }

  /**
   * What the journal knows of the message at this position.
   *
   * @throws {@link JournalError} when it was for somebody else, or when it has
   * none here and has one for the same number further on: somebody moved up.
   */
  stateOf(position: number, to: string): State | undefined {
    const state = states[this.#states[position] ?? 0];
    if (state === undefined) {
      if (this.#isFurtherOn(position, to)) throw new JournalError(movedUp(position));
    } else if (this.#recipients[position] !== digitsOf(to)) {
      throw new JournalError(
        `recipient ${position + 1} is not the one that the journal has there; go on with the same list in the same order, or begin a new journal`,
      );
    }
    return state;
  }

  /** The messages of one number leave in their order, so in the same list nothing is missing before a message that has left. */
  #isFurtherOn(position: number, to: string): boolean {
    if (position >= this.#end) return false;
    this.#lastPositions ??= lastPositions(this.#recipients.subarray(0, this.#end));
    return (this.#lastPositions.get(digitsOf(to)) ?? 0) > position;
  }

  #grow(position: number): void {
    if (position < this.#states.length) return;
    const length = 2 ** Math.ceil(Math.log2(position + 1));
    const [before, recipients] = [this.#states, this.#recipients];
    this.#states = new Uint8Array(length);
    this.#recipients = new Float64Array(length);
    this.#states.set(before);
    this.#recipients.set(recipients);
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

/** A phone number as a number: its fifteen digits at most are exact. 0 for what is none, and is never sent. */
function digitsOf(to: string): number {
  return Number(to) || 0;
}

function lastPositions(recipients: Float64Array): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const [position, recipient] of recipients.entries()) last.set(recipient, position);
  return last;
}

function movedUp(position: number): string {
  return (
    `the journal has nothing of recipient ${position + 1}, and has a message for the same number further on; go on with the same list in the same order, ` +
    `or, where both are meant, add the line {"position":${position},"state":"not-sent","to":"the number"} to the journal`
  );
}
