// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Finding } from "../../src/type-level/artefact-types.ts";

/** Checks a whole list request: what is wrong with it, or `undefined`. */
export declare function checkListRequest(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object: what is wrong with it, or `undefined`. */
export declare function checkListMessagingObject(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/to: what is wrong with it, or `undefined`. */
export declare function checkPhoneNumber(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /messaging_object/interactive: what is wrong with it, or `undefined`. */
export declare function checkListInteractive(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;

/** Checks /extra_info: what is wrong with it, or `undefined`. */
export declare function checkExtraInfo(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
