import { validate } from "../node_modules/.made/typia-same-rules.mjs";

/** How many faults a value has. */
export const faults = (value) => {
  const result = validate(value);
  return result.success ? 0 : result.errors.length;
};
