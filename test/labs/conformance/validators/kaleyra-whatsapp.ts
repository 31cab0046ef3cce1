import { readFileSync } from "node:fs";
import { checkOf } from "../../../support/every-check.ts";
import { answerLines } from "./lines.ts";

const { $id, title } = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const [, , schemaName] = String($id).split(":") as [string, string, string];
const check = checkOf(schemaName, `check${title}`);
await answerLines((documentText) => check(JSON.parse(documentText)) === undefined);
