import type { ReceivedEvent, ReceivedLocation } from "../../../callbacks/events.ts";
import type { CallbackReply } from "../../api.ts";

/** How far the message has got in the sandbox. */
export type Delivery =
  | { readonly kind: "none" }
  | { readonly kind: "sending" }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "accepted"; readonly messageId: string; readonly steps: readonly Step[] };

/** One callback that came back, and what the library reads from it. */
export interface Step extends CallbackReply {
  readonly event: ReceivedEvent;
}

/** What WhatsApp draws on the bubble of a message. */
export type Mark = "waiting" | "sent" | "delivered" | "read" | "failed";

/** The mark of a message that was accepted; statuses may come in any order, so the furthest counts. */
export function markOf(steps: readonly Step[]): Mark {
  const statuses = new Set(steps.map(({ event }) => (event.event === "status" ? event.status : undefined)));
  if (statuses.has("failed") || statuses.has("not-sent")) return "failed";
  return (["read", "delivered", "sent"] as const).find((status) => statuses.has(status)) ?? "waiting";
}

/** What the customer answered, without what was only delivered again. */
export interface Answer {
  readonly kind: "tap" | "text" | "location";
  readonly text: string;
  readonly detail?: string | undefined;
}

export function answersIn(steps: readonly Step[]): readonly Answer[] {
  return steps
    .filter(({ handled }) => handled > 0)
    .flatMap(({ event }): Answer[] => {
      if (event.event === "message") return [{ kind: "text", text: event.text ?? "" }];
      if (event.event !== "reply") return [];
      return event.kind === "location"
        ? [{ kind: "location", text: event.placeName ?? degreesOf(event), detail: event.address }]
        : [{ kind: "tap", text: event.title, detail: event.description }];
    });
}

/** The name of a step, and what is to be known of it. */
export interface Described {
  readonly title: string;
  readonly detail?: string;
}

export function describe({ event }: Step): Described {
  switch (event.event) {
    case "reply":
      if (event.kind === "location") return { title: "The customer shared a location", detail: joined(", ", event.placeName, degreesOf(event)) };
      return { title: `The customer ${event.kind === "list-row" ? "chose" : "tapped"} “${event.title}”` };
    case "message":
      return { title: `The customer wrote “${event.text ?? ""}”` };
    case "status":
      return describeStatus(event);
  }
}

function degreesOf({ latitude, longitude }: ReceivedLocation): string {
  return `${latitude}, ${longitude}`;
}

function describeStatus(event: Extract<ReceivedEvent, { readonly event: "status" }>): Described {
  switch (event.status) {
    case "sent":
      return { title: "Sent", detail: "WhatsApp has taken the message" };
    case "delivered":
      return { title: "Delivered", detail: "It is on the customer's phone" };
    case "read":
      return { title: "Read", detail: "The customer has opened the chat" };
    case "failed":
      return describeFailure(event.errors[0]);
    case "not-sent":
      return { title: joined(": ", "Not sent", event.code), detail: joined(": ", "Kaleyra kept it from WhatsApp", event.reason) };
    default:
      return { title: event.status };
  }
}

function describeFailure(error: Extract<ReceivedEvent, { readonly status: "failed" }>["errors"][number] | undefined): Described {
  if (error === undefined) return { title: "Failed", detail: "WhatsApp gives no reason" };
  return { title: `Failed: ${joined(" ", error.code, error.name)}`, detail: joined(". ", error.meaning, error.fix) };
}

function joined(separator: string, ...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
