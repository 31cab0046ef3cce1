import { pathToFileURL } from "node:url";

/** Runs two copies of the program in this process at once. */
const [program = ""] = process.argv.splice(2, 1);
await Promise.all([1, 2].map((copy) => import(`${pathToFileURL(program).href}?${copy}`)));
