// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * The limits, as the schema states them. Lengths are counted in Unicode code
 * points.
 *
 * @example
 * ```ts
 * import { limits } from "kaleyra-whatsapp";
 * const left = limits.replyTitle.maxLength - [..."Change"].length;
 * ```
 */
export const limits = {
  /** The text of the body. Emojis, WhatsApp's markup and links are supported. minLength: Meta, error 131009: "Body text length invalid. Min length: 1, Max length: 1024". maxLength: Kaleyra, interactive table, row body: "Maximum 1024 characters." */
  bodyText: { minLength: 1, maxLength: 1024 },
  /** What the button says. Emojis are supported, WhatsApp's markup is not. minLength: Meta, call-to-action URL button page: the text is required. Our reading: an empty one shows nothing. maxLength: Meta, call-to-action URL button page: at most 20 characters. */
  buttonText: { minLength: 1, maxLength: 20 },
  /** The http or https address that the button opens, without a user name or password in it. It is never fetched here. maxLength: Our reading: the longest address that browsers, servers and proxies can be trusted with. */
  buttonUrl: { maxLength: 2048 },
  /** The name that the customer sees for the document. minLength: Our reading: an empty name shows nothing, leave it out. */
  filename: { minLength: 1 },
  /** The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty. maxLength: Kaleyra, interactive table, row footer: "Maximum 60 characters." */
  footerText: { maxLength: 60 },
  /** The text of the header. Emojis are supported, WhatsApp's markup is not. minLength: Our reading: an empty header shows nothing, leave it out. maxLength: Meta, interactive object reference, header text: at most 60 characters. */
  headerText: { minLength: 1, maxLength: 60 },
  /** The id that the media upload returned. minLength: Our reading: an id that is empty names no file. */
  mediaId: { minLength: 1 },
  /** A public http or https address of the file, without a user name or password in it. It is never fetched here. maxLength: Our reading: the longest address that servers and proxies can be trusted with. */
  mediaLink: { maxLength: 2048 },
  /** The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only. maxLength: ITU E.164: a plus sign and at most fifteen digits. */
  phoneNumber: { maxLength: 16 },
  /** Any context to find again in the report and the callback, such as a customer id. maxLength: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated". */
  reference: { maxLength: 255 },
  /** The text of the body. Emojis, WhatsApp's markup and links are supported. minLength: Meta, interactive list messages page: the body is required. Our reading: an empty one shows nothing. maxLength: Meta, interactive list messages page: at most 4096 characters. */
  listBodyText: { minLength: 1, maxLength: 4096 },
  /** The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not. minLength: Meta, interactive list messages page: the button is required. Our reading: an empty label shows nothing. maxLength: Meta, interactive list messages page: at most 20 characters; its error says "Button label is too long. Max length is 20". */
  listButton: { minLength: 1, maxLength: 20 },
  /** The small text under the title of a row. Emojis are supported, WhatsApp's markup is not. maxLength: Meta, interactive list messages page: at most 72 characters. */
  rowDescription: { maxLength: 72 },
  /** The id that comes back when the customer chooses the row. It is distinct within the list and has no white space at either end. minLength: Our reading: an id that is empty cannot be told from a missing one. maxLength: Meta, interactive list messages page: at most 200 characters; its error says "Row id is too long. Max length is 200". */
  rowId: { minLength: 1, maxLength: 200 },
  /** What the row says. Emojis are supported, WhatsApp's markup is not. minLength: Meta, interactive list messages page: the title is required. Our reading: an empty one shows nothing. maxLength: Meta, interactive list messages page: at most 24 characters; its error says "Row title is too long. Max length is 24". */
  rowTitle: { minLength: 1, maxLength: 24 },
  /** The rows of a section, in the order in which they are shown. minItems: Meta, interactive list messages page: at least 1 row. maxItems: Meta, interactive list messages page: at most 10 rows for all sections combined. */
  rows: { minItems: 1, maxItems: 10 },
  /** The title of a section. Needed once there is more than one section. minLength: Our reading: an empty title shows nothing, leave it out. maxLength: Meta, interactive list messages page: at most 24 characters. */
  sectionTitle: { minLength: 1, maxLength: 24 },
  /** The sections of the list, in the order in which they are shown. All together have at most ten rows, with distinct ids. minItems: Meta, interactive list messages page: at least 1 section. maxItems: Meta, interactive list messages page: at most 10 sections. x-maxTotal: Meta, interactive list messages page: at most 10 rows for all sections combined. */
  sections: { minItems: 1, maxItems: 10, maxTotal: 10 },
  /** The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles. minItems: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3". maxItems: Kaleyra, reply table, row id: "Supports up to 3 buttons." */
  buttons: { minItems: 1, maxItems: 3 },
  /** The id that comes back when the customer taps the button. It is distinct within the message and has no white space at either end. minLength: Our reading: an id that is empty cannot be told from a missing one. maxLength: Kaleyra, reply table, row id: "Maximum 256 characters." */
  replyId: { minLength: 1, maxLength: 256 },
  /** What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not. minLength: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20". maxLength: Kaleyra, reply table, row title: "Maximum 20 characters." */
  replyTitle: { minLength: 1, maxLength: 20 },
} as const;
