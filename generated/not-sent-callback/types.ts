// @generated from schema/not-sent-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * What Kaleyra posts to your address when it did not hand a message to WhatsApp.
 *
 * Schema: `the root`
 */
export interface NotSentCallback {
  /**
   * The word for it. The sample prints it with a blank; compare it without blanks, hyphens and case.
   *
   * At least 1 character.
   *
   * Source: Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra, WhatsApp status page: NOT-SENT. Kaleyra, callback page: not-sent.
   *
   * Source: Our reading: an empty word says nothing.
   *
   * Schema: `/definitions/NotSentStatus`
   */
  readonly status: string;
  /**
   * An id of the message, in the form of WhatsApp's, although nothing was sent.
   */
  readonly message_id: unknown;
  /**
   * Kaleyra's code for the reason.
   */
  readonly code?: unknown;
  /**
   * What you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.
   */
  readonly extra_info?: unknown;
  /**
   * The reason for people.
   */
  readonly reason?: unknown;
}
