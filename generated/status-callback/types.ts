// @generated from schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * What Kaleyra posts to your address when WhatsApp reports what became of a message: sent, delivered, read, played, failed.
 *
 * Schema: `the root`
 */
export interface StatusCallback {
  /**
   * One change, as Meta reports it.
   *
   * Schema: `/definitions/StatusChange`
   */
  readonly meta_object: StatusChange;
  /**
   * What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.
   */
  readonly extra_info?: unknown;
  /**
   * An id of the message. In the sample it differs from that in extra_info.
   */
  readonly message_id?: unknown;
  /**
   * The status once more.
   */
  readonly status?: unknown;
}

/**
 * What became of one message.
 *
 * Schema: `/definitions/MessageStatus`
 */
export interface MessageStatus {
  /**
   * A text that was sent along with the message.
   */
  readonly biz_opaque_callback_data?: unknown;
  /**
   * The conversation that the message opened or belongs to.
   */
  readonly conversation?: unknown;
  /**
   * Why it failed. May be missing in failed, and present in sent.
   */
  readonly errors?: unknown;
  /**
   * An id. In Kaleyra's sample it is equal to that of the conversation, so it does not identify the message.
   */
  readonly id?: unknown;
  /**
   * Whether and how it is charged. Meta writes CBP or PMP as pricing_model, Kaleyra's sample a phrase.
   */
  readonly pricing?: unknown;
  /**
   * The customer's number as WhatsApp writes it: digits, without a plus sign. Missing where the number may not be shown; the id of the group where recipient_type is group.
   */
  readonly recipient_id?: unknown;
  /**
   * Meta's id of the customer for a group of businesses. Programs also spell it parent_recipient_user_id.
   */
  readonly recipient_parent_user_id?: unknown;
  /**
   * The member of the group.
   */
  readonly recipient_participant_id?: unknown;
  /**
   * group, for a message to a group.
   */
  readonly recipient_type?: unknown;
  /**
   * Meta's id of the customer for your business.
   */
  readonly recipient_user_id?: unknown;
  /**
   * The word for it: sent, delivered, read, played or failed. Others occur.
   */
  readonly status?: unknown;
  /**
   * When, in seconds since 1970.
   */
  readonly timestamp?: unknown;
  /**
   * call, for the status of a phone call, which is no report on a message.
   */
  readonly type?: unknown;
}

/**
 * The statuses, one in the sample.
 *
 * Schema: `/definitions/MessageStatuses`
 */
export type MessageStatuses = readonly MessageStatus[];

/**
 * One change, as Meta reports it.
 *
 * Schema: `/definitions/StatusChange`
 */
export interface StatusChange {
  /**
   * Which number sent the message, and the statuses.
   *
   * Schema: `/definitions/StatusValue`
   */
  readonly value: StatusValue;
  /**
   * What has changed: messages, for statuses too.
   */
  readonly field?: unknown;
}

/**
 * Which number sent the message, and the statuses.
 *
 * Schema: `/definitions/StatusValue`
 */
export interface StatusValue {
  /**
   * The statuses, one in the sample.
   *
   * Schema: `/definitions/MessageStatuses`
   */
  readonly statuses: MessageStatuses;
  /**
   * Whom the message went to, where known.
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
