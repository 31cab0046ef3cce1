// @generated from schema/api-response.schema.json, schema/reply-button-request.schema.json, schema/reply-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** Keyword → issue code, where it is not the keyword. */
export const usualCodes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
  anyOf: "required",
  "x-maxTotal": "maxTotal",
};
