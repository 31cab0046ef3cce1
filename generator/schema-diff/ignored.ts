import { existsSync, readFileSync } from "node:fs";
import { isSchema, type Json, SchemaError } from "../load/json-schema.ts";

/** A change that does not count, and why. */
export interface Ignored {
  /** The id of a rule, such as `request-max-length-decreased`. */
  readonly rule: string;
  /** Where: `reply-button-request#/definitions/ReplyTitle`. Left out, it means everywhere. */
  readonly at?: string;
  readonly reason: string;
}

/** Reads the committed list. */
export function readIgnored(path: string): readonly Ignored[] {
  const entries = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Json) : [];
  if (!Array.isArray(entries) || !entries.every(isIgnored)) {
    throw new SchemaError("", 'must be a list of { "rule": "…", "at": "<schema>#<JSON Pointer>", "reason": "…" }', path);
  }
  return entries;
}

function isIgnored(entry: Json): boolean {
  return (
    isSchema(entry) && Object.keys(entry).sort().join() === "at,reason,rule" && Object.values(entry).every((text) => typeof text === "string" && text !== "")
  );
}

/** The entry that covers a change. */
export function coveredBy(ignored: readonly Ignored[], rule: string, at: string): Ignored | undefined {
  return ignored.find((entry) => entry.rule === rule && (entry.at === undefined || entry.at === at));
}
