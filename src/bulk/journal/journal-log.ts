import type { Claim } from "./claim.ts";
import { JournalError } from "./journal-error.ts";
import { type JournalRecords, type RecordedState, recordOf } from "./journal-records.ts";
import { parseJson, unseal } from "./sealed-line.ts";

/** One line of the file, without its line feed. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly offset: number;
}

type Entry =
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "release"; readonly released: string }
  | { readonly kind: "record"; readonly record: RecordedState }
  | { readonly kind: "blank" };

/**
 * What the lines of a journal say, in their order: which run holds it, and the
 * states of the messages. Lines of a run that does not hold it at that point
 * do not count: that run reads the same lines, and sends nothing by them.
 */
export class JournalLog {
  readonly #records: JournalRecords;
  #owner: Claim | undefined;
  #unreadable: Line | undefined;
  /** Of every run that has claimed the journal, in vain too. */
  readonly #claims = new Set<string>();

  constructor(records: JournalRecords) {
    this.#records = records;
  }

  /** The claim of the run that holds the journal. */
  get owner(): Claim | undefined {
    return this.#owner;
  }

  /** @throws {@link JournalError} when the line before this one is damaged, or this one contradicts the lines before it. */
  read(line: Line): void {
    const entry = entryOf(line.text);
    this.#checkLineBefore(entry);
    if (entry === undefined) this.#unreadable = line;
    else if (this.#isMisplaced(entry, line)) throw new JournalError(damagedSentence(line.number));
    else this.#apply(entry, line.number);
  }

  /**
   * The end of the file was reached.
   *
   * @throws {@link JournalError} when the last line is damaged.
   */
  end(): void {
    this.#checkLineBefore(undefined);
  }

  /** A line that cannot be read is one that was torn if the claim after it says so. Otherwise it is damaged. */
  #checkLineBefore(next: Entry | undefined): void {
    if (this.#unreadable === undefined) return;
    const { number, offset, text } = this.#unreadable;
    const isTorn = next?.kind === "claim" && next.claim.after === offset && next.claim.torn === text.length;
    if (!isTorn) throw new JournalError(damagedSentence(number));
    this.#unreadable = undefined;
  }

  /** A run reads the journal before it claims it, and claims it before it writes anything else. */
  #isMisplaced(entry: Entry, { offset }: Line): boolean {
    if (entry.kind === "claim") return offset < entry.claim.after + entry.claim.torn;
    return entry.kind === "record" && entry.record.run !== undefined && !this.#claims.has(entry.record.run);
  }

  #apply(entry: Entry, number: number): void {
    const owner = this.#owner?.claim;
    if (entry.kind === "claim") this.#claims.add(entry.claim.claim);
    if (entry.kind === "claim" && entry.claim.over === (owner ?? null)) this.#owner = entry.claim;
    if (entry.kind === "release" && entry.released === owner) this.#owner = undefined;
    if (entry.kind === "record" && (entry.record.run === undefined || entry.record.run === owner)) this.#records.read(entry.record, number);
  }
}

/** Whether the text is a line of a journal, or of a person who settles a message or releases the journal. */
export function isReadable(text: string): boolean {
  return entryOf(text) !== undefined;
}

export function damagedSentence(number: number): string {
  return `line ${number} of the journal cannot be read: it is damaged, or was not written by a run; repair it, or begin a new journal with the recipients that are left`;
}

/** Lines that a person adds have no CRC; they have exactly these members, so that no damage makes one of a run's line. */
function entryOf(text: string): Entry | undefined {
  if (text.trim() === "") return { kind: "blank" };
  const sealed = unseal(text);
  // Nothing of a prototype, which a program may have polluted.
  const fields: { readonly [Name in keyof Claim | keyof RecordedState | "released"]?: unknown } = Object.assign(Object.create(null), sealed ?? parseJson(text));
  const names = Object.keys(fields).sort().join();
  if (sealed === undefined && names !== "position,state,to" && names !== "released") return undefined;
  if (isClaim(fields)) return { kind: "claim", claim: fields };
  if (typeof fields.released === "string") return { kind: "release", released: fields.released };
  const record = recordOf(fields);
  return record && { kind: "record", record };
}

function isClaim(fields: { readonly [Name in keyof Claim]?: unknown }): fields is Claim {
  const { claim, host, pid, thread, after, torn } = fields;
  return typeof claim === "string" && typeof host === "string" && [pid, thread, after, torn].every(Number.isInteger) && Number(pid) > 0;
}
