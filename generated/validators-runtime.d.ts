// @generated from schema/api-response.schema.json, schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/message-callback.schema.json, schema/not-sent-callback.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json, schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** How many findings are kept at most. */
export declare const mostFindings: 50;

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;
