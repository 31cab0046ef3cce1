import type { AnyRequest } from "../../../../generated/kinds.ts";
import type { Issue } from "../../../message/issue.ts";
import { validate } from "../../../message/validate.ts";

/** The result of validating the message in the form. */
export interface CheckResult {
  /** The message, if it is valid. */
  readonly validRequest: AnyRequest | undefined;
  /** Errors if it is invalid, warnings if it is valid. */
  readonly issues: readonly Issue[];
}

export function checkRequest(request: unknown): CheckResult {
  const result = validate(request);
  return result.ok ? { validRequest: result.value, issues: result.warnings } : { validRequest: undefined, issues: result.issues };
}

/** The issues of one field. */
export function issuesAt(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues.filter((issue) => issue.path === path);
}

/** The HTML `id` of the form field for a path in the message. */
export function fieldId(path: string): string {
  return `field${path.replaceAll("/", "-")}`;
}

/** Focuses the form field for a path, or else the nearest field inside or around it. */
export function focusField(path: string): void {
  for (let current = path; current !== ""; current = current.slice(0, current.lastIndexOf("/"))) {
    const id = CSS.escape(fieldId(current));
    const field = document.querySelector<HTMLElement>(`#${id}`) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`);
    if (field === null) continue;
    field.closest("details")?.setAttribute("open", "");
    field.scrollIntoView({ block: "center" });
    field.focus();
    return;
  }
}
