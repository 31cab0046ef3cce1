import { KaleyraError } from "../message/errors.ts";
import type { Pause } from "./options.ts";

/** The state of a send: not yet begun, on its way, or one of the three outcomes. */
export type SendState = "waiting" | "sending" | "accepted" | "not-sent" | "unknown";

/** Redis's answer to a job that wants to send: send now, wait, or do not send. */
export type Turn =
  /** The intent of this attempt, numbered from 1, is recorded. */
  | { readonly answer: "go"; readonly attempt: number }
  /** `died`: the worker died during the attempt, and the message may have gone out. `lost`: another worker has the job now. */
  | { readonly answer: "died" | "lost" | Exclude<SendState, "sending" | "waiting"> }
  /** Redis cannot tell whether the message went out. It is `unknown` now. */
  | { readonly answer: "forgotten"; readonly reason: string }
  /** The intent is recorded, but too few replicas have it: it must be taken back. */
  | { readonly answer: "unconfirmed" }
  /** `recipient-queue`: earlier messages to the recipient, or its cooldown, come first. `pace`: all sends wait. */
  | { readonly answer: "recipient-queue" | "pace"; readonly afterMs: number }
  | { readonly answer: "pause"; readonly pause: SharedPause };

/** A pause of the queue, with the mark that tells it from another one. */
export interface SharedPause extends Pause {
  readonly mark: string;
}

/** The pace of a queue, in milliseconds. */
export interface SharedPace {
  /** The time between two starts. */
  readonly spacingMs: number;
  /** How late a start may be without delaying the ones after it. */
  readonly lateMs: number;
  /** The minimum time between two messages to one recipient. */
  readonly cooldownMs: number;
  readonly maxPauseMs: number;
}

/** Redis keeps the moment at which a pause ends, and its reason. */
export function toPause(ms: number | undefined, mark: unknown): SharedPause | undefined {
  if (ms === undefined || ms <= 0 || typeof mark !== "string" || mark === "") return undefined;
  return { ms, reason: mark.slice(mark.indexOf(" ") + 1), mark };
}

export function toTurn([answer, number, text]: readonly unknown[]): Turn {
  switch (answer) {
    case "go":
      return { answer, attempt: Number(number) };
    case "died":
    case "lost":
    case "accepted":
    case "not-sent":
    case "unknown":
      return { answer };
    case "forgotten":
      return { answer, reason: String(text) };
    case "recipient-queue":
    case "pace":
      return { answer, afterMs: Number(number) };
    case "pause": {
      const pause = toPause(Number(number), text);
      if (pause !== undefined) return { answer, pause };
    }
  }
  throw notOurs();
}

export function notOurs(): KaleyraError {
  return new KaleyraError("Redis answered with something else than the script says");
}
