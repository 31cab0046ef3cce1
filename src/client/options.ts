import { KaleyraError } from "../message/errors.ts";
import type { Where } from "./account.ts";
import type { OnEvent } from "./events.ts";
import type { ReferenceField } from "./outgoing.ts";
import { longestTimer } from "./transport/deadline.ts";

/** Options of `createClient`. */
export type ClientOptions = Where & {
  /** The account SID. */
  readonly sid: string;
  /** The API key. It cannot be read back from the client, printed or serialised. */
  readonly apiKey: string;
  /** The business number that sends, in E.164 form: `"+919876543210"`. */
  readonly from: string;
  /** Replaces the platform's `fetch`. When it throws, the message counts as possibly sent unless Node's `fetch` reports otherwise. */
  readonly fetch?: typeof fetch | undefined;
  /** Time limit of a whole send in milliseconds, with all its attempts, waits and reading. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Most attempts of a send, the first one included. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Puts a new UUID in this field when it is empty, so that a callback can settle an unknown outcome. */
  readonly correlate?: ReferenceField | undefined;
  /** Receives an event for every attempt, and for the outcome of every valid message. */
  readonly onEvent?: OnEvent | undefined;
};

const referenceFields: ReadonlySet<unknown> = new Set<ReferenceField>(["ref", "ref1", "ref2"]);

/** Checks the `correlate` option. */
export function correlateOf({ correlate }: Pick<ClientOptions, "correlate">): ReferenceField | undefined {
  if (correlate !== undefined && !referenceFields.has(correlate)) throw new KaleyraError("correlate must be one of ref, ref1, ref2");
  return correlate;
}

/** The time and the number of attempts that a send may take. */
export interface SendSettings {
  readonly timeoutMs: number;
  readonly maxAttempts: number;
}

/** Checks `timeoutMs` and `maxAttempts`, and fills in their defaults. */
export function sendSettingsOf({ timeoutMs = 30_000, maxAttempts = 3 }: Pick<ClientOptions, "timeoutMs" | "maxAttempts">): SendSettings {
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) {
    throw new KaleyraError(`timeoutMs must be a number of milliseconds above 0, not ${String(timeoutMs)}`);
  }
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) throw new KaleyraError(`maxAttempts must be a whole number above 0, not ${String(maxAttempts)}`);
  return { timeoutMs: Math.min(timeoutMs, longestTimer), maxAttempts };
}
