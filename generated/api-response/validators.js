// @generated from schema/api-response.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import { text } from "../validators-runtime.js";
import { fields } from "./fields.ts";


export function checkResponseCode(value, found, allowUnknown) {
  return text(value, found, fields[1], 1, 64, 0);
}
