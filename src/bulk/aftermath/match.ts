import { referenceFields } from "../../../generated/references.ts";
import type { ReceivedEvent } from "../../callbacks/events.ts";
import type { Refs } from "../journal/journal.ts";
import type { Columns } from "./columns.ts";
import { KeyIndex } from "./key-index.ts";
import { keyOf } from "./text-key.ts";

/** The position of the message that an event is about; `"several"` when it may be about more than one. */
export type Match = number | "several" | undefined;

/**
 * Finds the message that an event is about: by the refs, which are the only
 * values whose way back Kaleyra documents, else by Kaleyra's message id. Refs
 * that several messages share tell them apart together with the number.
 */
export class Matcher {
  readonly #numberOf: (position: number) => number;
  readonly #refs: KeyIndex;
  readonly #refsAndNumbers: KeyIndex;
  readonly #messageIds: KeyIndex;

  constructor(columns: Columns, end: number, numberOf: (position: number) => number) {
    this.#numberOf = numberOf;
    this.#refs = new KeyIndex(columns.refs.subarray(0, end));
    this.#refsAndNumbers = new KeyIndex(columns.refsAndNumbers.subarray(0, end));
    this.#messageIds = new KeyIndex(columns.messageIds.subarray(0, end));
  }

  find(event: ReceivedEvent): Match {
    const byRefs = this.#byRefs(event);
    return typeof byRefs === "number" ? byRefs : (this.#byMessageId(event) ?? byRefs);
  }

  #byRefs(event: ReceivedEvent): Match {
    const keys = refsKeysOf(event, event.from);
    if (event.from === undefined) return this.#refs.find(keys.refs);
    const exact = this.#refsAndNumbers.find(keys.refsAndNumber);
    if (exact !== undefined) return exact;
    const only = this.#refs.find(keys.refs);
    return typeof only === "number" && isSameCustomer(String(this.#numberOf(only)), event.from) ? only : undefined;
  }

  #byMessageId(event: ReceivedEvent): number | undefined {
    // The id of a reply or a text is the customer's message, not ours.
    for (const id of [event.event === "status" ? event.messageId : undefined, event.repliedTo, event.replyTo]) {
      const found = id === undefined ? undefined : this.#messageIds.find(keyOf(id));
      if (typeof found === "number") return found;
    }
    return undefined;
  }
}

/** The keys of a message's refs, alone and with its number; 0 when it has no refs. */
export function refsKeysOf(given: Refs, digits = ""): { readonly refs: number; readonly refsAndNumber: number } {
  const all = referenceFields.map((name) => given[name] ?? "");
  const refs = JSON.stringify(all);
  return all.every((ref) => ref === "") ? { refs: 0, refsAndNumber: 0 } : { refs: keyOf(refs), refsAndNumber: keyOf(refs + digits) };
}

const countryDigits = 2;
const ownDigits = 8;

/** Whether two numbers with the same refs are one customer's. WhatsApp writes some with a digit more or less than the network, after the country or the area. */
function isSameCustomer(one: string, other: string): boolean {
  return one.slice(0, countryDigits) === other.slice(0, countryDigits) && one.slice(-ownDigits) === other.slice(-ownDigits);
}
