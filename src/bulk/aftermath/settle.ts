import type { ReceivedEvent } from "../../callbacks/events.ts";
import type { Journal } from "../journal/journal.ts";
import type { JournalRecord, State } from "../journal/journal-records.ts";
import type { News } from "./news.ts";
import { RunMessages } from "./run-messages.ts";
import { isProofOfSending } from "./stage.ts";

/** How {@link settle} reads callbacks. */
export interface SettleOptions {
  /**
   * Whether you gave no two messages the same `ref`, `ref1` and `ref2`, in this
   * run or in any other. Only then may a `not-sent` callback have a message
   * sent again: it has neither a number nor a time that would tell which
   * message it is about.
   */
  readonly refsAreUnique?: boolean;
}

/** What {@link settle} did. */
export interface Settled {
  /** Messages that the journal had as unknown, or as not sent, and that are proved to have gone out. The next run does not send them. */
  readonly accepted: number;
  /** Unknown messages that Kaleyra did not hand to WhatsApp. The next run sends them again. */
  readonly notSent: number;
  /** Messages that are still unknown. */
  readonly unknown: number;
  /** Accepted messages of which the journal now says what became of them. */
  readonly updated: number;
  /** Taps and statuses that are about no message of this run. */
  readonly unmatched: number;
  /** Taps and statuses that may be about several messages, because these share their refs. They settle none. */
  readonly ambiguous: number;
}

/** So many lines are given to the journal at once; they share a flush. */
const batch = 1_000;

/**
 * Writes into the journal of a run what callbacks prove. A status or a tap
 * proves that an `unknown` message went out, so the next run does not send it
 * again. Of an accepted message, the journal then says that it was delivered,
 * read, tapped, or failed. Repeated events, in any order, end the same way.
 *
 * An unknown message is sent again only after a `not-sent` callback, if the
 * refs are unique, if it was sent once, and if nothing says that it went out.
 *
 * Claims the journal meanwhile, as a run does.
 *
 * @throws {@link JournalError} when there is no journal, it is damaged, or a run is using it.
 *
 * @example
 * ```ts
 * import { settle } from "kaleyra-whatsapp/bulk";
 * import { type ReceivedEvent } from "kaleyra-whatsapp/callbacks";
 *
 * declare const events: readonly ReceivedEvent[]; // what parseCallback() makes
 * const { accepted, unknown } = await settle("run.ndjson", events);
 * console.log(`${accepted} went out after all, ${unknown} are still unknown`);
 * ```
 */
export async function settle(
  journal: string,
  events: Iterable<ReceivedEvent> | AsyncIterable<ReceivedEvent>,
  { refsAreUnique = false }: SettleOptions = {},
): Promise<Settled> {
  const messages = new RunMessages();
  const heard = { message: 0, nothing: 0, "no-message": 0, several: 0 };
  const settled = await settleRun(journal, messages, refsAreUnique, async () => {
    for await (const event of events) heard[messages.hear(event)] += 1;
  });
  return { ...settled, unmatched: heard["no-message"], ambiguous: heard.several };
}

/** Claims the journal, reads it, has callbacks heard, and writes what they prove. */
export async function settleRun(
  journal: string,
  messages: RunMessages,
  refsAreUnique: boolean,
  hear: () => Promise<void>,
): Promise<Omit<Settled, "unmatched" | "ambiguous">> {
  // Imported on demand, so that a run without a journal needs no file system.
  const [{ Journal }, { checkExists }] = await Promise.all([import("../journal/journal.ts"), import("../journal/journal-file.ts")]);
  await checkExists(journal);
  const claimed = await Journal.open(journal, { records: messages });
  try {
    await hear();
    return await writeProofs(claimed, messages, refsAreUnique);
  } finally {
    await claimed.close();
  }
}

async function writeProofs(journal: Journal, messages: RunMessages, refsAreUnique: boolean): Promise<Omit<Settled, "unmatched" | "ambiguous">> {
  const count = { accepted: 0, notSent: 0, unknown: 0, updated: 0 };
  let writing: Promise<void>[] = [];
  for (let position = 0; position < messages.end; position += 1) {
    const record = messages.at(position);
    if (record === undefined) continue;
    const news = messages.newsAt(position);
    const proof = news && proofOf(record.state, news, refsAreUnique);
    if (proof === undefined) {
      if (isUnknown(record.state)) count.unknown += 1;
      continue;
    }
    count[record.state === "accepted" ? "updated" : proof.state === "accepted" ? "accepted" : "notSent"] += 1;
    writing.push(journal.settled(position, `+${record.digits}`, proof));
    if (writing.length < batch) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  return count;
}

type Proof = Pick<JournalRecord, "state" | "became" | "detail" | "when">;

function proofOf(state: State, { stage, detail, at, attempts }: News & { readonly attempts: number }, refsAreUnique: boolean): Proof | undefined {
  const became = { became: stage, ...(detail === "" ? undefined : { detail }), ...(at === 0 ? undefined : { when: new Date(at * 1000).toISOString() }) };
  if (state === "accepted" || isProofOfSending(stage)) return { state: "accepted", ...became };
  // With several attempts, the callback may be about an earlier one, and the last one may have gone out.
  return isUnknown(state) && refsAreUnique && attempts === 1 ? { state: "not-sent", ...became } : undefined;
}

function isUnknown(state: State): boolean {
  return state === "sending" || state === "unknown";
}
