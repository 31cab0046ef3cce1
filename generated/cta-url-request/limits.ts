// @generated from schema/cta-url-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import { limits as shared } from "../shared/limits.ts";

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
  bodyText: shared.bodyText,
  /** What the button says. Emojis are supported, WhatsApp's markup is not. minLength: Meta, call-to-action URL button page: the text is required. Our reading: an empty one shows nothing. maxLength: Meta, call-to-action URL button page: at most 20 characters. */
  buttonText: { minLength: 1, maxLength: 20 },
  /** The http or https address that the button opens, without a user name or password in it. It is never fetched here. maxLength: Our reading: the longest address that browsers, servers and proxies can be trusted with. */
  buttonUrl: { maxLength: 2048 },
  filename: shared.filename,
  footerText: shared.footerText,
  headerText: shared.headerText,
  mediaId: shared.mediaId,
  mediaLink: shared.mediaLink,
  phoneNumber: shared.phoneNumber,
  reference: shared.reference,
} as const;
