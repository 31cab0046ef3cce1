// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
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
  footerText: shared.footerText,
  headerText: shared.headerText,
  /** The text of the body. Emojis, WhatsApp's markup and links are supported. minLength: Meta, interactive list messages page: the body is required. Our reading: an empty one shows nothing. maxLength: Meta, interactive list messages page: at most 4096 characters. */
  listBodyText: { minLength: 1, maxLength: 4096 },
  /** The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not. minLength: Meta, interactive list messages page: the button is required. Our reading: an empty label shows nothing. maxLength: Meta, interactive list messages page: at most 20 characters; its error says "Button label is too long. Max length is 20". */
  listButton: { minLength: 1, maxLength: 20 },
  phoneNumber: shared.phoneNumber,
  reference: shared.reference,
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
} as const;
