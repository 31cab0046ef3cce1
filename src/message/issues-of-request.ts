import { onlyPart } from "../type-level/sentences.ts";
import type { Check } from "../type-level/skeleton.ts";
import type { Issue } from "./issue.ts";
import { pathOf } from "./json.ts";
import { runCheck } from "./run-check.ts";

/** The issues of a value that should be a whole request: of one that is only a part of it, the one issue that says so. */
export function issuesOfRequest(check: Check, value: unknown, allowUnknown?: boolean): readonly Issue[] | undefined {
  const issues = runCheck(check, value, "json", allowUnknown);
  return issues === undefined ? undefined : (partIssues(value) ?? issues);
}

/** The one issue of a value that is only a part of a request, such as Meta's own JSON. */
function partIssues(value: unknown): readonly Issue[] | undefined {
  try {
    const path = pathOf(value);
    return path === "" ? undefined : [{ code: "part", path: "", message: onlyPart(path), severity: "error" }];
  } catch {
    return undefined; // the check has found that the value cannot be read
  }
}
