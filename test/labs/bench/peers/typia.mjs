import { validate } from "../node_modules/.made/typia.mjs";

export const countIssues = (value) => {
  const result = validate(value);
  return result.success ? 0 : result.errors.length;
};
