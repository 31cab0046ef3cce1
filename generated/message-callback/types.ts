// @generated from schema/message-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * What Kaleyra posts to your address when a customer writes to you: a tap on a reply button, on the button of a template or on the row of a list, a location, or any other message.
 *
 * Schema: `the root`
 */
export interface MessageCallback {
  /**
   * One change, as Meta reports it.
   *
   * Schema: `/definitions/IncomingChange`
   */
  readonly meta_object: IncomingChange;
  /**
   * What Kaleyra adds: what you gave as ref, ref1 and ref2, a link to its copy of the media, and ids of its own. Each may be missing or empty.
   */
  readonly extra_info?: unknown;
}

/**
 * One change, as Meta reports it.
 *
 * Schema: `/definitions/IncomingChange`
 */
export interface IncomingChange {
  /**
   * Which number was addressed, by whom, and the messages.
   *
   * Schema: `/definitions/IncomingValue`
   */
  readonly value: IncomingValue;
  /**
   * What has changed: messages, for statuses too.
   */
  readonly field?: unknown;
}

/**
 * One message from the customer. The field that is called like its type has what it says.
 *
 * Schema: `/definitions/IncomingMessage`
 */
export interface IncomingMessage {
  /**
   * The quick-reply button of a template that was tapped.
   */
  readonly button?: unknown;
  /**
   * The message that the customer answers: its sender and WhatsApp's id of it. Missing where it is no answer.
   */
  readonly context?: unknown;
  /**
   * The customer's number as WhatsApp writes it: digits, without a plus sign. Missing for a customer with a user name whose number may not be shown.
   */
  readonly from?: unknown;
  /**
   * Meta's id of the customer for a group of businesses.
   */
  readonly from_parent_user_id?: unknown;
  /**
   * Meta's id of the customer for your business.
   */
  readonly from_user_id?: unknown;
  /**
   * WhatsApp's id of this message, the same when the callback is delivered again.
   */
  readonly id?: unknown;
  /**
   * The reply button or the row of a list that was tapped.
   */
  readonly interactive?: unknown;
  /**
   * A place. It answers a request for a location where context or reply_to name the message.
   */
  readonly location?: unknown;
  /**
   * A text that the customer wrote.
   */
  readonly text?: unknown;
  /**
   * When, in seconds since 1970.
   */
  readonly timestamp?: unknown;
  /**
   * What kind of message it is: interactive for a reply button or the row of a list, button for the button of a template, text, image, location and others.
   */
  readonly type?: unknown;
}

/**
 * The messages that came in, one in every sample.
 *
 * Schema: `/definitions/IncomingMessages`
 */
export type IncomingMessages = readonly IncomingMessage[];

/**
 * Which number was addressed, by whom, and the messages.
 *
 * Schema: `/definitions/IncomingValue`
 */
export interface IncomingValue {
  /**
   * The messages that came in, one in every sample.
   *
   * Schema: `/definitions/IncomingMessages`
   */
  readonly messages: IncomingMessages;
  /**
   * Who wrote: name on the profile, user name, number and Meta's id, each where known.
   */
  readonly contacts?: unknown;
  /**
   * The messaging service.
   */
  readonly messaging_product?: unknown;
  /**
   * The business number that was addressed, display_phone_number in digits, and Meta's id of it.
   */
  readonly metadata?: unknown;
}
