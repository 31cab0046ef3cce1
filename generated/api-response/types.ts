// @generated from schema/api-response.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * What Kaleyra answers to a request that sends a message, accepted or refused.
 *
 * Schema: `the root`
 */
export interface ApiResponse {
  /**
   * Kaleyra's word for what happened. One word may stand for two things, and one thing for two spellings: WA401, WA-401.
   *
   * From 1 to 64 characters, counted in Unicode code points.
   *
   * Source: Our reading: a code is a word, not a text.
   *
   * Source: Our reading: an empty code says nothing.
   *
   * Schema: `/definitions/ResponseCode`
   */
  readonly code: string;
  /**
   * The id of the request where it was accepted; otherwise an empty object, or an empty list.
   *
   * Schema: `/definitions/ResponseData`
   */
  readonly data?: ResponseData;
  /**
   * What was wrong: one key, which says where, and a sentence. Empty where nothing was.
   *
   * Schema: `/definitions/ResponseError`
   */
  readonly error?: ResponseError;
  /**
   * The same for people.
   *
   * Schema: `/definitions/ResponseMessage`
   */
  readonly message?: string;
}

/**
 * The id of the request where it was accepted; otherwise an empty object, or an empty list.
 *
 * Schema: `/definitions/ResponseData`
 */
export type ResponseData = ResponseReceipt | ResponseNothing;
/**
 * What was wrong: one key, which says where, and a sentence. Empty where nothing was.
 *
 * Schema: `/definitions/ResponseError`
 */
export type ResponseError = Readonly<Record<string, unknown>>;
/**
 * Nothing, written as a list.
 *
 * Schema: `/definitions/ResponseNothing`
 */
export type ResponseNothing = readonly unknown[];

/**
 * What Kaleyra calls the request that it accepted.
 *
 * Schema: `/definitions/ResponseReceipt`
 */
export interface ResponseReceipt {
  /**
   * Kaleyra's id of the request that was accepted.
   *
   * At least 1 character.
   *
   * Source: Our reading: an empty id names no request.
   *
   * Schema: `/definitions/ResponseMessageId`
   */
  readonly message_id?: string;
}
