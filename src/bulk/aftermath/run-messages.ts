import { referenceFields } from "../../../generated/references.ts";
import type { ReceivedEvent } from "../../callbacks/events.ts";
import { digitsOf, JournalRecords, type RecordedState } from "../journal/journal-records.ts";
import { Columns } from "./columns.ts";
import { Matcher, refsKeysOf } from "./match.ts";
import { type News, newsOf } from "./news.ts";
import { SharedTexts } from "./shared-texts.ts";
import { rankOf, type Stage, stageNamed, stageOf, stages } from "./stage.ts";
import { keyOf } from "./text-key.ts";

/** What became of one message. */
export interface Fate {
  readonly stage: Stage;
  /** The id of the button, or the reason; empty where there is none. */
  readonly detail: string;
  /** The digits of the number. */
  readonly number: number;
}

/** What an event means for a run: it says something of a message, says nothing of one, is about no message of this run, or may be about several. */
export type Heard = "message" | "nothing" | "no-message" | "several";

/** The customer's clock, WhatsApp's and this machine's may differ by so many seconds. */
const clockDifference = 3_600;

/**
 * The messages of a run and what became of them: what its journal says, and
 * then what callbacks say. Needs about a hundred bytes for each recipient,
 * however many callbacks there are.
 */
export class RunMessages extends JournalRecords {
  readonly #columns = new Columns();
  readonly #texts = new SharedTexts();
  #matcher: Matcher | undefined;

  override read(record: RecordedState, number: number): void {
    super.read(record, number);
    const { position, state, to, at, messageId, error, became, detail } = record;
    const columns = this.#columns;
    columns.grow(position);
    this.#matcher = undefined;
    if (state === "sending") {
      const { refs, refsAndNumber, refsAndAlike } = refsKeysOf(
        Object.fromEntries(referenceFields.map((name) => [name, utf8(record[name])])),
        String(digitsOf(to)),
      );
      columns.refs[position] = refs;
      columns.refsAndNumbers[position] = refsAndNumber;
      columns.refsAndAlikes[position] = refsAndAlike;
      columns.sentAt[position] = secondsOf(at);
      columns.attempts[position] = Math.min(2, (columns.attempts[position] ?? 0) + 1);
    }
    if (messageId !== undefined) columns.messageIds[position] = keyOf(utf8(messageId));
    columns.errors[position] = this.#texts.numberOf(utf8(error));
    const stage = stageNamed(became);
    if (stage === "not-sent" && state === "not-sent") columns.resent[position] = 1;
    else if (stage !== undefined) this.#take(position, { stage, detail: utf8(detail), at: secondsOf(record.when) });
  }

  /** Takes over what an event says. */
  hear(event: ReceivedEvent): Heard {
    this.#matcher ??= new Matcher(this.#columns, this.end);
    const news = newsOf(event);
    if (news === undefined) return "nothing";
    const position = this.#matcher.find(event);
    if (typeof position !== "number") return position ?? "no-message";
    // Refs may have been used before, for another message.
    if (news.at !== 0 && news.at + clockDifference < (this.#columns.sentAt[position] ?? 0)) return "no-message";
    if (!(news.stage === "not-sent" && this.#columns.resent[position] === 1) && this.#take(position, news)) this.#columns.changed[position] = 1;
    return "message";
  }

  /** What became of the message at a position; `undefined` when there is none. */
  fateOf(position: number): Fate | undefined {
    const record = this.at(position);
    if (record === undefined) return undefined;
    const recorded = stageOf(record.state);
    const heard = stages[this.#columns.heard[position] ?? 0] ?? "unknown";
    const isHeard = rankOf(heard) > 0 && rankOf(heard) >= rankOf(recorded);
    const text = (isHeard ? this.#columns.details : this.#columns.errors)[position] ?? 0;
    return { stage: isHeard ? heard : recorded, detail: this.#texts.textOf(text), number: record.digits };
  }

  /** What callbacks say of a message beyond what its journal has, and how often it was sent; `undefined` when that is nothing. */
  newsAt(position: number): (News & { readonly attempts: number }) | undefined {
    const { changed, heard, details, heardAt, attempts } = this.#columns;
    const stage = stages[heard[position] ?? 0];
    if (changed[position] !== 1 || stage === undefined) return undefined;
    return { stage, detail: this.#texts.textOf(details[position] ?? 0), at: heardAt[position] ?? 0, attempts: attempts[position] ?? 0 };
  }

  /**
   * Takes news over when they go further, or when they go as far and are the
   * later ones, so that the order in which they come does not matter.
   *
   * @returns Whether they say more than what was known.
   */
  #take(position: number, { stage, detail, at }: News): boolean {
    const { heard, heardAt, details } = this.#columns;
    const before = { rank: heard[position] ?? 0, at: heardAt[position] ?? 0, detail: this.#texts.textOf(details[position] ?? 0) };
    const further = rankOf(stage) - before.rank || at - before.at || (detail > before.detail ? 1 : 0);
    if (further <= 0) return false;
    heard[position] = rankOf(stage);
    heardAt[position] = at;
    details[position] = this.#texts.numberOf(detail);
    return rankOf(stage) > before.rank || detail !== before.detail || (detail !== "" && at !== before.at);
  }
}

/** The journal is read as latin1, a character for a byte. */
function utf8(text: string | undefined): string {
  return text === undefined ? "" : Buffer.from(text, "latin1").toString("utf8");
}

function secondsOf(iso: string | undefined): number {
  const ms = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? 0 : Math.max(0, Math.floor(ms / 1000));
}
