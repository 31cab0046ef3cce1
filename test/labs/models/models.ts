/** `npm run models -- --lang python`: types of the messages for another language, by quicktype. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = `${root}test/labs/models/node_modules/.bin/quicktype`;
const ending = ".noschema.json";
const schemas = readdirSync(`${root}generated/schema`)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

const help = "npm run models -- --lang python [--schema reply-button-request] [--out models.py]";
const note = `Shapes only: these types know names, lists and enums. They know no length, no pattern, no choice between id and link,
and not that ids and titles are distinct. Check messages with a validator, and the validator with the conformance vectors.`;

function main(): number {
  const { values } = parseArgs({ options: { lang: { type: "string" }, schema: { type: "string", default: "reply-button-request" }, out: { type: "string" } } });
  const { lang, schema, out } = values;
  if (lang === undefined) return refuse(help);
  if (!schemas.includes(schema)) return refuse(`there is no schema "${schema}"; there are ${schemas.join(", ")}`);
  if (!existsSync(program)) return refuse("quicktype is not installed; run: npm ci --prefix test/labs/models");
  const title = (JSON.parse(readFileSync(`${root}generated/schema/${schema}${ending}`, "utf8")) as { readonly title: string }).title;
  if (out !== undefined) mkdirSync(dirname(out), { recursive: true });
  const parameters = [
    "--src-lang",
    "schema",
    "--lang",
    lang,
    "--top-level",
    title,
    `${root}generated/schema/${schema}${ending}`,
    ...(out === undefined ? [] : ["--out", out]),
  ];
  const status = spawnSync(program, parameters, { stdio: "inherit" }).status ?? 1;
  if (status === 0) console.error(note);
  return status;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = main();
