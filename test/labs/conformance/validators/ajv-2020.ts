import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { answerLines } from "./lines.ts";

const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(process.argv[2] as string, "utf8")));
await answerLines((documentText) => accepts(JSON.parse(documentText)));
