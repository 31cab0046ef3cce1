import type { ReferenceField } from "../../generated/references.ts";

/** The references of the message that was sent, such as `ref`: the way to correlate that Kaleyra documents. */
export type References = { readonly [Name in ReferenceField]?: string };

/** What every event has, where it is known. */
export interface EventDetails extends References {
  /** The customer's number as WhatsApp writes it: digits, without a plus sign. Absent for a customer with a user name whose number is not shown. */
  readonly from?: string;
  /** Meta's id of the customer for your business. */
  readonly userId?: string;
  /** Meta's id of the customer for a group of businesses. */
  readonly parentUserId?: string;
  /** The customer's user name. */
  readonly username?: string;
  /** The name on the customer's profile. */
  readonly name?: string;
  /** Meta's id of the business number that was addressed. */
  readonly phoneNumberId?: string;
  /** The business number that was addressed: digits. */
  readonly businessNumber?: string;
  /**
   * WhatsApp's id of the customer's message, the same when the callback is delivered again; of a status, an id of the message
   * that it is about. It is not documented to equal the id of the 202 answer: correlate by `ref`.
   */
  readonly messageId?: string;
  /** WhatsApp's id of the message that the customer answers. */
  readonly repliedTo?: string;
  /** Kaleyra's id of the message that the customer answers. It is not documented to equal the id of the 202 answer: correlate by `ref`. */
  readonly replyTo?: string;
  /** When it happened. */
  readonly at?: Date;
  /**
   * The message or the status as it came; the whole callback for one that has no more. Where the callback was text, a
   * number whose value JavaScript would change is a text.
   */
  readonly raw: unknown;
}

/** A customer's tap: on a reply button, on the quick-reply button of a template, or on the row of a list. */
export interface ReceivedReply<Id extends string = string> extends EventDetails {
  readonly event: "reply";
  readonly kind: "reply-button" | "template-button" | "list-row";
  /** The id of the button or row; for a template's button its payload. */
  readonly id: Id;
  /** The text on the button or row. */
  readonly title: string;
  /** The description of a row, if it has one. */
  readonly description?: string;
}

/** A customer's answer to a request for the location. */
export interface ReceivedLocation extends EventDetails {
  readonly event: "reply";
  readonly kind: "location";
  /** In degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** The name of the place that the customer chose, if it was one; `name` is the customer's. */
  readonly placeName?: string;
  /** The address of that place. */
  readonly address?: string;
  /** A link of that place. */
  readonly url?: string;
}

/** Any other message from the customer: a text, a picture, a reaction. */
export interface ReceivedMessage extends EventDetails {
  readonly event: "message";
  /** What kind of message it is, in WhatsApp's words: `"text"`, `"image"`, `"reaction"`. */
  readonly type?: string;
  /** What the customer wrote, for a text. */
  readonly text?: string;
  /** A link to Kaleyra's copy of the customer's media. */
  readonly mediaUrl?: string;
}

/** One reason why a message failed. */
export interface ReceivedError {
  /** Meta's code: a number if it is whole and has at most 15 digits, else the text as it came. Build on it, not on the title. */
  readonly code?: number | string;
  readonly title?: string;
  readonly details?: string;
  /** Our name for the code, such as `"window-closed"`; absent for a code that `schema/status-errors.json` does not have. */
  readonly name?: string;
  /** What the code means. */
  readonly meaning?: string;
  /** What to do. */
  readonly fix?: string;
}

interface Reported {
  /** Any status may have errors. */
  readonly errors?: readonly ReceivedError[];
}

/** Name of a status → what it has of its own. */
interface StatusDetails {
  /** WhatsApp has sent the message on. */
  readonly sent: Reported;
  /** It reached the customer's phone. May be left out when it is read at once. */
  readonly delivered: Reported;
  readonly read: Reported;
  /** The customer listened to it. */
  readonly played: Reported;
  /** WhatsApp took the message and did not deliver it. May come without a reason. */
  readonly failed: { readonly errors: readonly ReceivedError[] };
  /** Kaleyra did not hand the message to WhatsApp. */
  readonly "not-sent": Reported & { readonly code?: string; readonly reason?: string };
  /** A word that is not known, as it came; empty where there is none. */
  readonly other: Reported & { readonly word: string };
}

/** The names of the statuses. */
export type StatusName = keyof StatusDetails;

/** What became of a message that was sent. Statuses come in any order. */
export type ReceivedStatus<Name extends StatusName = StatusName> = Name extends unknown
  ? EventDetails & { readonly event: "status"; readonly status: Name } & StatusDetails[Name]
  : never;

/** Everything that a callback may report. */
export type ReceivedEvent = ReceivedReply | ReceivedLocation | ReceivedStatus | ReceivedMessage;

/** Why a body is not a callback about messages. */
export type NotACallback =
  /** Not JSON, or neither an object nor a list. */
  | "not-json"
  /** A request, a stream or a promise: pass what it holds, such as `await request.text()`. */
  | "not-read"
  /** More than 4 MiB of text or bytes, or more than 100,000 parts: larger than any callback of Kaleyra's or Meta's. */
  | "too-large"
  /** Kaleyra's or Meta's, but about something else: a call, a group, a template, an account. */
  | "other-callback"
  /** Another form: a callback about the number's quality, or an account's own format. */
  | "unknown-shape";

/** The result of {@link parseCallback}. */
export type ParsedCallback = { readonly ok: true; readonly events: readonly ReceivedEvent[] } | { readonly ok: false; readonly reason: NotACallback };
