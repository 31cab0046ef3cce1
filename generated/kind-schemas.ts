// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Kind } from "./kinds.ts";
import { ctaUrlRequestSchema, listRequestSchema, locationRequestSchema, replyButtonRequestSchema } from "./schemas.ts";

/** Kind → its JSON Schema, in draft-07. */
export const kindSchemas = {
  ctaUrl: ctaUrlRequestSchema,
  list: listRequestSchema,
  location: locationRequestSchema,
  replyButton: replyButtonRequestSchema,
} satisfies Readonly<Record<Kind, object>>;
