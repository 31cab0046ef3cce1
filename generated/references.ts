// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** The fields of `extra_info` that take any text and come back in callbacks. */
export const referenceFields = ["ref", "ref1", "ref2"] as const;

/** A field of `extra_info` that takes any text and comes back in callbacks. */
export type ReferenceField = (typeof referenceFields)[number];
