// @generated from schema/shared.schema.json by generator/main.ts.
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
} as const;
