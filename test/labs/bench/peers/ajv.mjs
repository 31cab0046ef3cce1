import validate from "../node_modules/.made/ajv.mjs";

export const countIssues = (value) => (validate(value) ? 0 : validate.errors.length);
