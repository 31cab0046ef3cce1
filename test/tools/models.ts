/** `npm run models -- --lang python`: the shapes of all messages for another language, by quicktype. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = `${root}test/tools/node_modules/.bin/quicktype`;
const note = `Shapes only: these types know names, lists and enums. They know no length, no pattern, no choice between id and link,
and not that ids and titles are distinct. Judge messages with a validator, and prove it with the conformance vectors.`;

const { values } = parseArgs({ options: { lang: { type: "string" }, schema: { type: "string", default: "reply-button-request" }, out: { type: "string" } } });
const parameters = [
  "--src-lang",
  "schema",
  "--lang",
  values.lang ?? "",
  `${root}generated/schema/${values.schema}.noschema.json`,
  ...(values.out === undefined ? [] : ["--out", values.out]),
];

if (values.lang === undefined) {
  console.error("npm run models -- --lang python [--schema reply-button-request] [--out models.py]");
  process.exitCode = 2;
} else if (!existsSync(program)) {
  console.error("quicktype is not there; run: npm ci --prefix test/tools");
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync(program, parameters, { stdio: "inherit" }).status ?? 1;
  console.error(note);
}
