import validate from "../node_modules/.made/ajv-standalone.mjs";

/** How many faults a value has. */
export const faults = (value) => (validate(value) ? 0 : validate.errors.length);
