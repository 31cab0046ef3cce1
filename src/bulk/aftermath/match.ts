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
  readonly #refs: KeyIndex;
  readonly #refsAndNumbers: KeyIndex;
  readonly #refsAndAlikes: KeyIndex;
  readonly #messageIds: KeyIndex;

  constructor(columns: Columns, end: number) {
    this.#refs = new KeyIndex(columns.refs.subarray(0, end));
    this.#refsAndNumbers = new KeyIndex(columns.refsAndNumbers.subarray(0, end));
    this.#refsAndAlikes = new KeyIndex(columns.refsAndAlikes.subarray(0, end));
    this.#messageIds = new KeyIndex(columns.messageIds.subarray(0, end));
  }

  find(event: ReceivedEvent): Match {
    const byRefs = this.#byRefs(event);
    return typeof byRefs === "number" ? byRefs : (this.#byMessageId(event) ?? byRefs);
  }

  #byRefs(event: ReceivedEvent): Match {
    const keys = refsKeysOf(event, event.from);
    if (event.from === undefined) return this.#refs.find(keys.refs);
    return this.#refsAndNumbers.find(keys.refsAndNumber) ?? this.#refsAndAlikes.find(keys.refsAndAlike);
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
export interface RefsKeys {
  readonly refs: number;
  readonly refsAndNumber: number;
  readonly refsAndAlike: number;
}

export function refsKeysOf(given: Refs, digits = ""): RefsKeys {
  const all = referenceFields.map((name) => given[name] ?? "");
  if (all.every((ref) => ref === "")) return { refs: 0, refsAndNumber: 0, refsAndAlike: 0 };
  const refs = JSON.stringify(all);
  return { refs: keyOf(refs), refsAndNumber: keyOf(refs + digits), refsAndAlike: keyOf(`${refs}~${alwaysAlike(digits)}`) };
}

const countryDigits = 2;
const ownDigits = 8;

/** What two writings of a customer's number have in common. WhatsApp writes some with a digit more or less than the network, after the country or the area. */
function alwaysAlike(digits: string): string {
  return `${digits.slice(0, countryDigits)} ${digits.slice(-ownDigits)}`;
}
