import type { Finding } from "../type-level/artefact-types.ts";
import type { Check } from "../type-level/skeleton.ts";
import { type Issue, toIssue } from "./issue.ts";
import type { Reader } from "./issue-sentence.ts";

/** Runs a generated check and turns its findings into issues. A getter or proxy that throws becomes an issue too. */
export function runCheck(check: Check, value: unknown, reader: Reader, allowUnknown?: boolean): readonly Issue[] | undefined {
  try {
    const found = check(value, undefined, allowUnknown);
    return found === undefined ? undefined : toIssues(found, reader);
  } catch {
    return [unreadable("error")];
  }
}

/** Apart from `runCheck`, which would otherwise allocate room for what the closure needs of every valid value. */
function toIssues(found: readonly Finding[], reader: Reader): readonly Issue[] {
  return found.map((finding) => toIssue(finding, reader));
}

/** The issue of a value that throws when it is read. */
export function unreadable(severity: Issue["severity"]): Issue {
  return { code: "unreadable", path: "", message: "the value cannot be read; a getter or a proxy in it throws", fix: "Pass plain JSON.", severity };
}
