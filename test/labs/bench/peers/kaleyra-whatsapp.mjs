import { validate } from "../node_modules/.made/library.mjs";

/** How many faults a value has. */
export const faults = (value) => validate(value).issues?.length ?? 0;
