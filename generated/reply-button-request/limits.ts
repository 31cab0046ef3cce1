// @generated from schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
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
  /** The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles. minItems: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3". maxItems: Kaleyra, reply table, row id: "Supports up to 3 buttons." */
  buttons: { minItems: 1, maxItems: 3 },
  filename: shared.filename,
  footerText: shared.footerText,
  headerText: shared.headerText,
  mediaId: shared.mediaId,
  mediaLink: shared.mediaLink,
  phoneNumber: shared.phoneNumber,
  reference: shared.reference,
  /** The id that comes back when the customer taps the button. It is distinct within the message and has no white space at either end. minLength: Our reading: an id that is empty cannot be told from a missing one. maxLength: Kaleyra, reply table, row id: "Maximum 256 characters." */
  replyId: { minLength: 1, maxLength: 256 },
  /** What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not. minLength: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20". maxLength: Kaleyra, reply table, row title: "Maximum 20 characters." */
  replyTitle: { minLength: 1, maxLength: 20 },
} as const;
