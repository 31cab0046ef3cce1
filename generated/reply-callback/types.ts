// @generated from schema/reply-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * What Kaleyra posts to your address when a customer taps a reply button, or the button of a template.
 *
 * Schema: `the root`
 */
export interface ReplyCallback {
  /**
   * One change, as Meta reports it.
   *
   * Schema: `/definitions/CallbackChange`
   */
  readonly meta_object: CallbackChange;
  /**
   * What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids of its own. Each may be missing or empty.
   *
   * Schema: `/definitions/CallbackExtraInfo`
   */
  readonly extra_info?: CallbackExtraInfo;
}

/**
 * The reply button that was tapped.
 *
 * Schema: `/definitions/CallbackButtonReply`
 */
export interface CallbackButtonReply {
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly id: string;
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly title?: string;
}

/**
 * One change, as Meta reports it.
 *
 * Schema: `/definitions/CallbackChange`
 */
export interface CallbackChange {
  /**
   * Whom the change is about, and the messages that came in.
   *
   * Schema: `/definitions/CallbackValue`
   */
  readonly value: CallbackValue;
  /**
   * What has changed: messages, for statuses too.
   *
   * Schema: `/definitions/CallbackField`
   */
  readonly field?: string;
}

/**
 * One customer: the name on the profile and the WhatsApp id.
 *
 * Schema: `/definitions/CallbackContact`
 */
export interface CallbackContact {
  /**
   * The customer's profile.
   *
   * Schema: `/definitions/CallbackProfile`
   */
  readonly profile?: CallbackProfile;
  /**
   * A phone number as WhatsApp writes it: digits, without a plus sign.
   *
   * Schema: `/definitions/CallbackNumber`
   */
  readonly wa_id?: string;
}

/**
 * Who wrote.
 *
 * Schema: `/definitions/CallbackContacts`
 */
export type CallbackContacts = readonly [...CallbackContact[]];

/**
 * The message that the customer answered. Absent where it is no answer.
 *
 * Schema: `/definitions/CallbackContext`
 */
export interface CallbackContext {
  /**
   * A phone number as WhatsApp writes it: digits, without a plus sign.
   *
   * Schema: `/definitions/CallbackNumber`
   */
  readonly from?: string;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly id?: string;
}

/**
 * What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids of its own. Each may be missing or empty.
 *
 * Schema: `/definitions/CallbackExtraInfo`
 */
export interface CallbackExtraInfo {
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly media_url?: string;
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly ref?: string;
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly ref1?: string;
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly ref2?: string;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly reply_to?: string;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly trace_id?: string;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly waba_id?: string;
}

/**
 * A tap in an interactive message.
 *
 * Schema: `/definitions/CallbackInteractive`
 */
export interface CallbackInteractive {
  /**
   * The reply button that was tapped.
   *
   * Schema: `/definitions/CallbackButtonReply`
   */
  readonly button_reply?: CallbackButtonReply;
  /**
   * What was tapped: button_reply, or list_reply for a row of a list.
   *
   * Schema: `/definitions/CallbackInteractiveType`
   */
  readonly type?: string;
}

/**
 * One message from the customer; for a tap it has interactive or button.
 *
 * Schema: `/definitions/CallbackMessage`
 */
export interface CallbackMessage {
  /**
   * A phone number as WhatsApp writes it: digits, without a plus sign.
   *
   * Schema: `/definitions/CallbackNumber`
   */
  readonly from: string;
  /**
   * The type of the message: interactive for a reply button, button for a template's.
   *
   * Schema: `/definitions/CallbackMessageType`
   */
  readonly type: string;
  /**
   * The quick-reply button of a template that was tapped.
   *
   * Schema: `/definitions/CallbackTemplateButton`
   */
  readonly button?: CallbackTemplateButton;
  /**
   * The message that the customer answered. Absent where it is no answer.
   *
   * Schema: `/definitions/CallbackContext`
   */
  readonly context?: CallbackContext;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly id?: string;
  /**
   * A tap in an interactive message.
   *
   * Schema: `/definitions/CallbackInteractive`
   */
  readonly interactive?: CallbackInteractive;
  /**
   * When, in seconds since 1970, as text.
   *
   * Schema: `/definitions/CallbackTimestamp`
   */
  readonly timestamp?: string;
}

/**
 * The messages that came in, one in every sample.
 *
 * At least 1 item.
 *
 * Source: Our reading: an empty list is no message.
 *
 * Schema: `/definitions/CallbackMessages`
 */
export type CallbackMessages = readonly [CallbackMessage, ...CallbackMessage[]];

/**
 * Your business number, and Meta's id of it.
 *
 * Schema: `/definitions/CallbackMetadata`
 */
export interface CallbackMetadata {
  /**
   * A phone number as WhatsApp writes it: digits, without a plus sign.
   *
   * Schema: `/definitions/CallbackNumber`
   */
  readonly display_phone_number?: string;
  /**
   * An id of Meta's or of Kaleyra's.
   *
   * Schema: `/definitions/CallbackId`
   */
  readonly phone_number_id?: string;
}

/**
 * The customer's profile.
 *
 * Schema: `/definitions/CallbackProfile`
 */
export interface CallbackProfile {
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly name?: string;
}

/**
 * The quick-reply button of a template that was tapped.
 *
 * Schema: `/definitions/CallbackTemplateButton`
 */
export interface CallbackTemplateButton {
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly payload?: string;
  /**
   * A text, which may be empty.
   *
   * Schema: `/definitions/CallbackText`
   */
  readonly text?: string;
}

/**
 * Whom the change is about, and the messages that came in.
 *
 * Schema: `/definitions/CallbackValue`
 */
export interface CallbackValue {
  /**
   * The messages that came in, one in every sample.
   *
   * At least 1 item.
   *
   * Source: Our reading: an empty list is no message.
   *
   * Schema: `/definitions/CallbackMessages`
   */
  readonly messages: CallbackMessages;
  /**
   * Who wrote.
   *
   * Schema: `/definitions/CallbackContacts`
   */
  readonly contacts?: CallbackContacts;
  /**
   * The messaging service.
   *
   * Schema: `/definitions/CallbackProduct`
   */
  readonly messaging_product?: string;
  /**
   * Your business number, and Meta's id of it.
   *
   * Schema: `/definitions/CallbackMetadata`
   */
  readonly metadata?: CallbackMetadata;
}
