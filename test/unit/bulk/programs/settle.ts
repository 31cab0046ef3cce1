import { readFile } from "node:fs/promises";
import { settle } from "../../../../src/bulk/index.ts";
import { parseCallback } from "../../../../src/callbacks/index.ts";

/** Settles a journal by the callbacks of a file, one a line, and prints what it did. */
const [journal = "", callbacks = ""] = process.argv.slice(2);

const lines = (await readFile(callbacks, "utf8")).trimEnd().split("\n");
const events = lines.flatMap((line) => {
  const parsed = parseCallback(line);
  return parsed.ok ? parsed.events : [];
});
console.log(JSON.stringify(await settle(journal, events)));
