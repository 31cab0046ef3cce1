import type { Outcome } from "./outcome.ts";

/** An event of a send, for logs and metrics. It never contains the API key, the message text or a whole phone number. */
export type ClientEvent =
  /** A request is about to be made. */
  | { readonly type: "attempt"; readonly to: string; readonly attempt: number }
  /** The attempt failed and will be repeated after a wait. */
  | { readonly type: "retry"; readonly to: string; readonly attempt: number; readonly waitMs: number; readonly reason: string }
  /** The send is over. */
  | {
      readonly type: "outcome";
      readonly to: string;
      readonly outcome: Outcome["outcome"];
      readonly attempts: number;
      readonly durationMs: number;
      readonly messageId?: string;
      /** The text of the outcome's error. */
      readonly reason?: string;
    };

/** Receives the events of a client. What it throws or rejects with is ignored, so that a failing log cannot change an outcome. */
export type OnEvent = (event: ClientEvent) => void;

/** Masks a phone number so that it can be recognised but not called: `"+91********10"`. */
export function masked(number: string): string {
  return `${number.slice(0, 3)}${"*".repeat(number.length - 5)}${number.slice(-2)}`;
}

/** Calls `onEvent` and ignores what it throws or rejects with. */
export function tell(onEvent: OnEvent | undefined, event: ClientEvent): void {
  try {
    Promise.resolve(onEvent?.(event)).catch(() => {});
  } catch {
    // A failing log must not change an outcome.
  }
}
