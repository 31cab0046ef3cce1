import type { Outcome } from "./outcome.ts";

/** What a client tells of its work, for logs and measurements. No key, no text and no whole number is in it. */
export type ClientEvent =
  /** A request is about to be made. */
  | { readonly type: "attempt"; readonly to: string; readonly attempt: number }
  /** The request came to nothing and will be made again. */
  | { readonly type: "retry"; readonly to: string; readonly attempt: number; readonly waitMs: number; readonly reason: string }
  /** The send is over. */
  | {
      readonly type: "outcome";
      readonly to: string;
      readonly outcome: Outcome["outcome"];
      readonly attempts: number;
      readonly durationMs: number;
      readonly messageId?: string;
      /** The sentence of the outcome's error. */
      readonly reason?: string;
    };

/** Takes what a client tells, at once or later. What it throws is ignored: a log that fails must not decide over a message. */
export type OnEvent = (event: ClientEvent) => void;

/** Enough of a number to find it again, not enough to call it: `"+91********10"`. */
export function masked(number: string): string {
  return `${number.slice(0, 3)}${"*".repeat(number.length - 5)}${number.slice(-2)}`;
}

/** Tells an event, whatever becomes of it. */
export function tell(onEvent: OnEvent | undefined, event: ClientEvent): void {
  try {
    Promise.resolve(onEvent?.(event)).catch(() => {});
  } catch {
    // A log that fails must not decide over a message.
  }
}
