import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const schema = JSON.parse(readFileSync(new URL("../../../../generated/schema/reply-button-request.draft-07.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** How many faults a value has. */
export const faults = (value) => (validate(value) ? 0 : validate.errors.length);
