import { KaleyraError } from "../message/errors.ts";
import type { Where } from "./account.ts";
import type { OnEvent } from "./events.ts";
import type { ReferenceField } from "./outgoing.ts";
import { longestTimer } from "./transport/deadline.ts";

/** What a client is made of. */
export type ClientOptions = Where & {
  /** The account SID. */
  readonly sid: string;
  /** The API key. It cannot be read back from the client, printed or serialised. */
  readonly apiKey: string;
  /** The business number that sends, in E.164 form: `"+919876543210"`. */
  readonly from: string;
  /** A `fetch` of your own. What it throws counts as "may have been sent" unless Node can tell. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole send, with all its tries, waits and reading. 30,000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** Tries at most, the first one counted. 3 unless given. */
  readonly maxAttempts?: number | undefined;
  /** Puts a fresh UUID in this field where it is free, so that an unknown outcome can be settled by its callback. */
  readonly correlate?: ReferenceField | undefined;
  /** Is told of every try, and of what became of every message that keeps the rules. */
  readonly onEvent?: OnEvent | undefined;
};

const referenceFields: ReadonlySet<unknown> = new Set<ReferenceField>(["ref", "ref1", "ref2"]);

export function correlateOf({ correlate }: Pick<ClientOptions, "correlate">): ReferenceField | undefined {
  if (correlate !== undefined && !referenceFields.has(correlate)) throw new KaleyraError("correlate must be one of ref, ref1, ref2");
  return correlate;
}

/** How long and how often, checked. */
export interface Patience {
  readonly timeoutMs: number;
  readonly maxAttempts: number;
}

export function patienceOf({ timeoutMs = 30_000, maxAttempts = 3 }: Pick<ClientOptions, "timeoutMs" | "maxAttempts">): Patience {
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) {
    throw new KaleyraError(`timeoutMs must be a number of milliseconds above 0, not ${String(timeoutMs)}`);
  }
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) throw new KaleyraError(`maxAttempts must be a whole number above 0, not ${String(maxAttempts)}`);
  return { timeoutMs: Math.min(timeoutMs, longestTimer), maxAttempts };
}
