import { validate } from "../node_modules/.made/library.mjs";

export const countIssues = (value) => validate(value).issues?.length ?? 0;
