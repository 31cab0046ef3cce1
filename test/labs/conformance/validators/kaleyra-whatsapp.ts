import { readFileSync } from "node:fs";
import { checkOf } from "../../../support/every-check.ts";
import { answerLines } from "./lines.ts";

const { title } = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const check = checkOf(`check${title}`);
await answerLines((documentText) => check(JSON.parse(documentText)) === undefined);
