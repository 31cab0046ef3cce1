import type { Issue } from "../../message/issue.ts";
import { shortened } from "../../message/issue-sentence.ts";
import { isObject } from "../../message/json.ts";
import { type Parsed, readJson, startOfText, type TextRange } from "./json.ts";
import { repeatedName } from "./repeated-name.ts";

/**
 * Parses the JSON text of one message. Leaves out the `"$schema"` by which an
 * editor completes the file: it is no part of the message, and is not sent.
 *
 * @param firstLine - the line of the file on which the text starts
 */
export function readMessageJson(text: string, firstLine = 1): Parsed {
  const parsed = readJson(text, firstLine);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const repeated = repeatedName(text, value);
  if (repeated !== undefined) {
    const { name, path, at } = repeated;
    return refused({ code: "repeated-name", path, message: `"${shortened(name)}" is there twice; keep one of them`, severity: "error" }, at);
  }
  if (Array.isArray(value)) return refused(listIssue, startOfText);
  if (!isObject(value) || typeof value["$schema"] !== "string") return parsed;
  const { $schema: _, ...message } = value;
  return { ok: true, value: message };
}

function refused(issue: Issue, at: TextRange): Parsed {
  return { ok: false, issue, at };
}

const listIssue: Issue = {
  code: "type",
  path: "",
  message: "this is a list, and a message is an object",
  fix: "Write each message on a line of its own into an .ndjson file, without the brackets and the commas between them.",
  severity: "error",
};
