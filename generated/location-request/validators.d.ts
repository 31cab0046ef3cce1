// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Finding } from "../../src/type-level/artefact-types.ts";

/** Checks a whole location request: what is wrong with it, or `undefined`. */
export declare function checkLocationRequest(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object: what is wrong with it, or `undefined`. */
export declare function checkLocationMessagingObject(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/to: what is wrong with it, or `undefined`. */
export declare function checkPhoneNumber(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive: what is wrong with it, or `undefined`. */
export declare function checkLocationInteractive(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info: what is wrong with it, or `undefined`. */
export declare function checkExtraInfo(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
