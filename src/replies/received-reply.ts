/** A customer's tap on a button, as it came back. */
export interface ReceivedReply<Id extends string = string> {
  /** Whether it was a reply button, or the quick-reply button of a template. */
  readonly kind: "reply-button" | "template-button";
  /** The id of the button that was tapped; for a template's button its payload. */
  readonly id: Id;
  /** What the button said. */
  readonly title: string;
  /** The customer's number as WhatsApp writes it: digits, without a plus sign. */
  readonly from: string;
  /** The name on the customer's profile. */
  readonly name?: string;
  /** WhatsApp's id of this tap: the same when the callback is delivered again. */
  readonly messageId?: string;
  /** WhatsApp's id of the message whose button was tapped. */
  readonly repliedTo?: string;
  /** Kaleyra's id of the message whose button was tapped. That it equals the id of the 202 is documented nowhere: correlate by `ref`. */
  readonly replyTo?: string;
  /** When the customer tapped. */
  readonly at?: Date;
  /** What the message had as `ref`, `ref1` and `ref2`: the correlation that Kaleyra documents. */
  readonly ref?: string;
  readonly ref1?: string;
  readonly ref2?: string;
}

/** Why a callback is not a tap on a button. */
export type NotAReply =
  /** Not JSON, or not an object. */
  | "not-json"
  /** An object of another make: a callback about the number's quality, a form of the account's own, a tap without its id or its sender. */
  | "unknown-shape"
  /** A report on a message that was sent. */
  | "status"
  /** A message from the customer that is no tap on a button: a text, a picture, a row of a list. */
  | "other-message";

/** What {@link parseReply} found. */
export type ParsedReply = { readonly ok: true; readonly reply: ReceivedReply } | { readonly ok: false; readonly reason: NotAReply };
