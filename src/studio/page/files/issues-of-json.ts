import type { Issue } from "../../../message/issue.ts";
import { pathOf } from "../../../message/json.ts";
import { runCheck } from "../../../message/run-check.ts";
import { draftOf } from "../draft/draft-from-json.ts";
import { kinds } from "../kinds/kinds.ts";

/** What is wrong with a message in any of its forms. A list of messages is looked at in the form, one by one. */
export function issuesOfJson(json: unknown): readonly Issue[] {
  if (Array.isArray(json) || Array.isArray(Object(json).messages)) return [];
  const path = pathOf(json);
  const { checks } = kinds[draftOf(json).kind].skeleton;
  const issues = runCheck(checks[path], json, "json") ?? [];
  return issues.map((issue) => ({ ...issue, path: issue.path.slice(path.length) }));
}
