// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Skeleton } from "../src/type-level/skeleton.ts";
import { skeleton as ctaUrl } from "./cta-url-request/steps.ts";
import { skeleton as list } from "./list-request/steps.ts";
import { skeleton as location } from "./location-request/steps.ts";
import { skeleton as replyButton } from "./reply-button-request/steps.ts";
import type { Kind } from "./kinds.ts";

/** Kind → how its request is put together. */
export const kindSkeletons = {
  ctaUrl,
  list,
  location,
  replyButton,
} satisfies Readonly<Partial<Record<Kind, Skeleton>>>;
