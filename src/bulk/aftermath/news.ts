import type { ReceivedEvent } from "../../callbacks/events.ts";
import type { Stage } from "./stage.ts";

/** What an event says of the message that was sent. */
export interface News {
  readonly stage: Stage;
  /** The id of the button that was tapped, or why the message failed: a code, or words where there is none. */
  readonly detail: string;
  /** Seconds since 1970; 0 when it is not known. */
  readonly at: number;
}

const longestDetail = 200;
/** The year 2106: later than any callback, and what four bytes hold. */
const latest = 2 ** 32 - 1;

/** What an event says of a sent message; `undefined` for one that says nothing, such as a customer's text. */
export function newsOf(event: ReceivedEvent): News | undefined {
  const at = event.at === undefined ? 0 : Math.min(latest, Math.max(0, Math.floor(event.at.getTime() / 1000)));
  const news = (stage: Stage, detail: string | number = ""): News => ({ stage, detail: String(detail).slice(0, longestDetail), at });
  if (event.event === "reply") return news("tapped", event.kind === "location" ? "location" : event.id);
  if (event.event === "message") return undefined;
  switch (event.status) {
    case "sent":
    case "delivered":
    case "read":
      return news(event.status);
    case "played":
      return news("read");
    case "failed":
      return news("failed", event.errors[0]?.code ?? event.errors[0]?.title);
    case "not-sent":
      return news("not-sent", event.code ?? event.reason);
    case "other":
      return undefined;
  }
}
