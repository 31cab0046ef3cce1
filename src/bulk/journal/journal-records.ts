import { referenceFields } from "../../../generated/references.ts";
import type { References } from "../../callbacks/events.ts";
import { JournalError } from "./journal-error.ts";
import { LastPositions } from "./last-positions.ts";

/** The state of one message in a journal: `sending` before the attempt, then its outcome. */
export type State = "sending" | "accepted" | "not-sent" | "unknown";

const states: readonly (State | undefined)[] = [undefined, "sending", "accepted", "not-sent", "unknown"];

/** More than any list has. Without this limit, a damaged line could allocate all memory. */
const mostPositions = 2 ** 27;

/** What a line says of one message. `position` is the index of the recipient, from 0. */
export interface RecordedState extends References {
  readonly position: number;
  readonly state: State;
  readonly to: string;
  /** The claim of the run that wrote it; left out of a line that a person added. */
  readonly run?: string;
  readonly at?: string;
  readonly messageId?: string;
  readonly error?: string;
  /** What a callback said became of an accepted message. */
  readonly became?: string;
  /** The id of the button, or the reason, that goes with `became`. */
  readonly detail?: string;
  /** When it became so. */
  readonly when?: string;
}

/** One line about a message. */
export interface JournalRecord extends RecordedState {
  readonly at: string;
  readonly httpStatus?: number | undefined;
}

/** Members that a record may have beside its state: texts, each of which may be missing. */
const detailNames = ["run", "at", "messageId", "error", ...referenceFields, "became", "detail", "when"] as const satisfies readonly (keyof RecordedState)[];

/** The record of these fields; `undefined` when they are none. */
export function recordOf(fields: { readonly [Name in keyof RecordedState]?: unknown }): RecordedState | undefined {
  const { position, state: name, to } = fields;
  const state = states.find((known) => known === name);
  if (state === undefined || typeof to !== "string" || typeof position !== "number") return undefined;
  if (!Number.isInteger(position) || position < 0 || position >= mostPositions) return undefined;
  const record: { -readonly [Name in keyof RecordedState]: RecordedState[Name] } = Object.assign(Object.create(null), { position, state, to });
  for (const detail of detailNames) {
    const text = fields[detail];
    if (typeof text === "string") record[detail] = text;
  }
  return record;
}

/**
 * The last state and the phone number of every position. Nine bytes each, so
 * that a million of them fit in nine megabytes.
 */
export class JournalRecords {
  #states = new Uint8Array(1_024);
  #recipients = new Float64Array(1_024);
  #end = 0;
  #lastPositions: LastPositions | undefined;

  /**
   * Takes over what a line says.
   *
   * @param number - The number of the line, from 1.
   * @throws {@link JournalError} when the line contradicts an earlier one.
   */
  read({ position, state, to }: RecordedState, number: number): void {
    this.#grow(position);
    this.#end = Math.max(this.#end, position + 1);
    const before = states[this.#states[position] ?? 0];
    if (before !== undefined && this.#recipients[position] !== digitsOf(to)) {
      throw new JournalError(`line ${number} of the journal has another number for position ${position} than the lines before it; correct it`);
    }
    if (before === "accepted" && state !== "accepted") {
      throw new JournalError(
        `line ${number} of the journal says "${state}" of position ${position}, which an earlier line says was accepted; remove the line, and send to that number with another journal if it is to be sent again`,
      );
    }
    this.#states[position] = states.indexOf(state);
    this.#recipients[position] = digitsOf(to);
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

  /** One more than the last position that the journal has. */
  get end(): number {
    return this.#end;
  }

  /** The last state and the number of a position, as digits; `undefined` when the journal has nothing of it. */
  at(position: number): { readonly state: State; readonly digits: number } | undefined {
    const state = states[this.#states[position] ?? 0];
    return state && { state, digits: this.#recipients[position] ?? 0 };
  }

  /** Messages to one number are sent in order, so an unchanged list has no gap before a sent one. */
  #hasLaterPosition(position: number, to: string): boolean {
    if (position >= this.#end) return false;
    this.#lastPositions ??= new LastPositions(this.#recipients.subarray(0, this.#end));
    return this.#lastPositions.of(digitsOf(to)) > position;
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

/** A phone number as a number, exact because it has at most fifteen digits. 0 for an invalid one, which is never sent. */
export function digitsOf(to: string): number {
  return Number(to) || 0;
}

function movedUpMessage(position: number): string {
  return (
    `the journal has nothing of recipient ${position + 1}, and has a message for the same number further on; go on with the same list in the same order, ` +
    `or, where both are meant, add the line {"position":${position},"state":"not-sent","to":"the number"} to the journal`
  );
}
