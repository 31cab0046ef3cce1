import type { ReplyButtonRequest } from "../../../../generated/types/reply-button-request.ts";
import type { Issue } from "../../../message/issue.ts";
import { validate } from "../../../message/validate.ts";

/** What the validators say of the message in the form. */
export interface Findings {
  /** The message, when it is right. */
  readonly right: ReplyButtonRequest | undefined;
  /** Errors when it is wrong, warnings when it is right. */
  readonly issues: readonly Issue[];
}

export function findingsOf(request: unknown): Findings {
  const result = validate(request);
  return result.ok ? { right: result.value, issues: result.warnings } : { right: undefined, issues: result.issues };
}

/** The issues of one field. */
export function issuesAt(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues.filter((issue) => issue.path === path);
}

/** The `id` of the form field for a place in the message. */
export function fieldId(path: string): string {
  return `field${path.replaceAll("/", "-")}`;
}

/** Goes to the field that an issue is about; to the one around it or the first one in it where it has none of its own. */
export function focusField(path: string): void {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const id = CSS.escape(fieldId(at));
    const field = document.querySelector<HTMLElement>(`#${id}`) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`);
    if (field === null) continue;
    field.closest("details")?.setAttribute("open", "");
    field.scrollIntoView({ block: "center" });
    field.focus();
    return;
  }
}
