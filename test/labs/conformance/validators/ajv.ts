import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { answerLines } from "./lines.ts";

const accepts = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(process.argv[2] as string, "utf8")));
await answerLines((documentText) => accepts(JSON.parse(documentText)));
