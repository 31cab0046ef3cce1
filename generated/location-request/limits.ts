// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
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
  phoneNumber: shared.phoneNumber,
  reference: shared.reference,
} as const;
