// @generated from schema/api-response.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Finding } from "../../src/type-level/artefact-types.ts";

/** Checks /code: what is wrong with it, or `undefined`. */
export declare function checkResponseCode(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
