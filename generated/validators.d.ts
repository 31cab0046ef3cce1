// @generated from schema/api-response.schema.json, schema/reply-button-request.schema.json, schema/reply-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** One broken rule, as bare data: the table of fields knows the rest. */
export interface Finding {
  /** The number of the place in the table of fields. */
  readonly field: number;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** Where in the message, as a JSON Pointer. */
  readonly path: string;
  /** How long, how many, which type, which name: what was found instead. */
  readonly actual?: number | string | undefined;
}

/** How many findings are kept at most. */
export declare const mostFindings: 50;

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

/** Checks a whole api response: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkApiResponse(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /code: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseCode(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /data: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseData(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /data: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseReceipt(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /data/message_id: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseMessageId(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /data: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseNothing(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /error: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseError(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /message: what is wrong with it, by the numbers of `apiResponseFields`, or `undefined`. */
export declare function checkResponseMessage(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks a whole reply button request: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkReplyButtonRequest(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkMessagingObject(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/messaging_product: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkMessagingProduct(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/to: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkPhoneNumber(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/type: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkMessageType(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkInteractive(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/type: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkInteractiveType(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/body: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkBody(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/body/text: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkBodyText(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/action: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkAction(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/action/buttons: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkButtons(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/footer: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkFooter(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/footer/text: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkFooterText(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/header: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkHeader(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/header/text: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkHeaderText(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/header/document: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkDocumentMedia(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive/header/document/filename: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkFilename(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/recipient_type: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkRecipientType(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkExtraInfo(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info/wa_source: what is wrong with it, by the numbers of `replyButtonRequestFields`, or `undefined`. */
export declare function checkWaSource(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks a whole reply callback: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkReplyCallback(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackChange(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/value: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackValue(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/value/messages: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackMessages(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/value/contacts: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackContacts(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/value/messaging_product: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackProduct(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/value/metadata: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackMetadata(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /meta_object/field: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackField(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info: what is wrong with it, by the numbers of `replyCallbackFields`, or `undefined`. */
export declare function checkCallbackExtraInfo(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
