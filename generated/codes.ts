// @generated from schema/api-response.schema.json, schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/message-callback.schema.json, schema/not-sent-callback.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json, schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** Every keyword of a finding; the pointer of a unique key begins with a slash. */
export type RuleKeyword =
  | "additionalProperties"
  | "anyOf"
  | "const"
  | "enum"
  | "maxItems"
  | "maxLength"
  | "maximum"
  | "minItems"
  | "minLength"
  | "minimum"
  | "not"
  | "oneOf"
  | "pattern"
  | "required"
  | "tag"
  | "type"
  | "x-maxTotal"
  | "x-noEdgeWhiteSpace"
  | "x-notBlank"
  | "x-wellFormed"
  | `/${string}`;

/** Keyword → issue code, where it is not the keyword. */
export const usualCodes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
  anyOf: "required",
  "x-maxTotal": "maxTotal",
};
