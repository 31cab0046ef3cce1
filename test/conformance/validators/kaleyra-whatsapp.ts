import { readFileSync } from "node:fs";
import * as validators from "../../../generated/validators.js";
import { answerLines } from "./lines.ts";

const { title } = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const check = Reflect.get(validators, `check${title}`) as (value: unknown) => unknown;
await answerLines((documentText) => check(JSON.parse(documentText)) === undefined);
