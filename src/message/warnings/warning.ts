import type { Issue } from "../issue.ts";

/** Makes a warning. */
export function warning(code: string, path: string, message: string, more: Pick<Issue, "limit" | "actual" | "unit" | "fix" | "doc"> = {}): Issue {
  return { code, path, message, ...more, severity: "warning" };
}
