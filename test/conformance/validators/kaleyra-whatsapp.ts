import { basename } from "node:path";
import { checkApiResponse, checkReplyButtonRequest, checkReplyCallback } from "../../../generated/validators.js";
import { answerLines } from "./lines.ts";

const checks = { "api-response": checkApiResponse, "reply-button-request": checkReplyButtonRequest, "reply-callback": checkReplyCallback };
const check = checks[basename(process.argv[2] as string).split(".")[0] as keyof typeof checks];
await answerLines((documentText) => check(JSON.parse(documentText)) === undefined);
