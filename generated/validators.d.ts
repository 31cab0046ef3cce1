// @generated from schema/api-response.schema.json, schema/message-callback.schema.json, schema/not-sent-callback.schema.json, schema/reply-button-request.schema.json, schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Finding } from "../src/type-level/artefact-types.ts";

/** How many findings are kept at most. */
export declare const mostFindings: 50;

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

/** Checks /code: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseCode(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /data/message_id: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseMessageId(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks a whole reply button request: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkReplyButtonRequest(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkMessagingObject(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/to: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkPhoneNumber(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkInteractive(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkExtraInfo(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
