import { type ReferenceField, referenceFields } from "../../generated/references.ts";
import { KaleyraError } from "../message/errors.ts";
import { notOneOf } from "../type-level/sentences.ts";
import type { Where } from "./account.ts";
import type { OnEvent } from "./events.ts";
import { longestTimerMs } from "./transport/timers.ts";

/** Options of `createClient`. */
export type ClientOptions = Where & {
  /** The account SID. */
  readonly sid: string;
  /** The API key. It cannot be read back from the client, printed or serialised. */
  readonly apiKey: string;
  /** The business number that sends, in E.164 form: `"+919876543210"`. */
  readonly from: string;
  /**
   * Makes the requests instead of the global `fetch`. When it throws, the message counts as possibly sent, unless Node
   * reports that the only request it made never left. It must not send the message later, or in a way that Node's `fetch`
   * and `node:http` do not report. Without this option, a global `fetch` that is not the platform's own is used too, but
   * when it throws, the message always counts as possibly sent.
   */
  readonly fetch?: typeof fetch | undefined;
  /** Time limit of a whole send in milliseconds, with all its attempts, waits and reading. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Most attempts of a send, the first one included. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Most requests at once; default 100. Further sends wait for their turn, which counts towards `timeoutMs`. */
  readonly maxConcurrent?: number | undefined;
  /** Puts a new UUID in this field when it is empty, so that a callback can settle an unknown outcome. */
  readonly correlate?: ReferenceField | undefined;
  /** Receives an event for every attempt, and for the outcome of every valid message. */
  readonly onEvent?: OnEvent | undefined;
};

/** Checks the `correlate` option. */
export function correlateOf({ correlate }: Pick<ClientOptions, "correlate">): ReferenceField | undefined {
  if (correlate !== undefined && !referenceFields.includes(correlate)) throw new KaleyraError(notOneOf("correlate", referenceFields.join(", ")));
  return correlate;
}

/** The time and the number of attempts that a send may take, and how many attempts may run at once. */
export interface SendSettings {
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly maxConcurrent: number;
}

/** Checks `timeoutMs`, `maxAttempts` and `maxConcurrent`, and fills in their defaults. */
export function sendSettingsOf({ timeoutMs = 30_000, maxAttempts = 3, maxConcurrent = 100 }: Partial<Pick<ClientOptions, keyof SendSettings>>): SendSettings {
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) {
    throw new KaleyraError(`timeoutMs must be a number of milliseconds above 0, not ${String(timeoutMs)}`);
  }
  for (const [name, value] of Object.entries({ maxAttempts, maxConcurrent })) {
    if (!Number.isInteger(value) || value < 1) throw new KaleyraError(`${name} must be a whole number above 0, not ${String(value)}`);
  }
  return { timeoutMs: Math.min(timeoutMs, longestTimerMs), maxAttempts, maxConcurrent };
}
