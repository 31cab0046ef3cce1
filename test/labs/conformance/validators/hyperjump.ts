import { readFileSync } from "node:fs";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-07";
import { answerLines } from "./lines.ts";

const schema = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
registerSchema(schema);
const isValid = await validate(schema.$id);
await answerLines((documentText) => isValid(JSON.parse(documentText)).valid);
