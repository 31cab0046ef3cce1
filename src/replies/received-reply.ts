/** A customer's tap on a button, read from a callback. */
export interface ReceivedReply<Id extends string = string> {
  /** A reply button, or the quick-reply button of a template. */
  readonly kind: "reply-button" | "template-button";
  /** The id of the button; for a template's button its payload. */
  readonly id: Id;
  /** The text on the button. */
  readonly title: string;
  /** The customer's number as WhatsApp writes it: digits, without a plus sign. */
  readonly from: string;
  /** The name on the customer's profile. */
  readonly name?: string;
  /** WhatsApp's id of this tap, the same when the callback is delivered again. */
  readonly messageId?: string;
  /** WhatsApp's id of the message whose button was tapped. */
  readonly repliedTo?: string;
  /** Kaleyra's id of the message whose button was tapped. It is not documented to equal the id of the 202 answer: correlate by `ref`. */
  readonly replyTo?: string;
  /** When the customer tapped. */
  readonly at?: Date;
  /** The `ref`, `ref1` and `ref2` of the message: the way to correlate that Kaleyra documents. */
  readonly ref?: string;
  readonly ref1?: string;
  readonly ref2?: string;
}

/** Why a callback is not a tap on a button. */
export type NotAReply =
  /** Not JSON, or not an object. */
  | "not-json"
  /** More than 4 MiB of text or bytes, or more than 100,000 entries, changes, messages and contacts together: larger than any callback of Kaleyra's or Meta's. */
  | "too-large"
  /** An object in another form: a callback about the number's quality, an account's own format, or a tap without an id or a sender. */
  | "unknown-shape"
  /** A status of a message that was sent. */
  | "status"
  /** A message from the customer that is not a tap on a button: a text, a picture, a choice from a list. */
  | "other-message";

/** The result of {@link parseReply}. */
export type ParsedReply = { readonly ok: true; readonly reply: ReceivedReply } | { readonly ok: false; readonly reason: NotAReply };
