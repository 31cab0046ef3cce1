import { parseCallback, type ReceivedEvent } from "../../callbacks/index.ts";
import type { PostedCallback } from "../../sandbox/index.ts";
import { say } from "./streams.ts";

/** Says on stderr what a callback of the sandbox reported, and how the receiver answered. */
export function sayPosted({ messageId, callback, status, error }: PostedCallback): void {
  const parsed = parseCallback(callback);
  const what = parsed.ok ? parsed.events.map(nameOf).join(", ") : parsed.reason;
  const answer = error ?? (status === undefined ? "not posted: there is no --callback-url" : `answered with ${status}`);
  say(`${messageId} ${what}: ${answer}`);
}

/** What an event reports, without what the customer wrote. */
export function nameOf(event: ReceivedEvent): string {
  switch (event.event) {
    case "status":
      return event.status;
    case "reply":
      return event.kind === "location" ? "location" : `tap on ${event.id}`;
    case "message":
      return event.type ?? "message";
  }
}
