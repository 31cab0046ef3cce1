import { buttons } from "../../../builder/reply-buttons/buttons.ts";
import { MessageError } from "../../../message/errors.ts";
import type { Issue } from "../../../message/issue.ts";

/** What is wrong with a message in any of its forms. A list of messages is looked at in the form, one by one. */
export function issuesOfJson(json: unknown): readonly Issue[] {
  if (Array.isArray(json) || Array.isArray(Object(json).messages)) return [];
  try {
    buttons.from(json);
    return [];
  } catch (error) {
    if (error instanceof MessageError) return error.issues;
    throw error;
  }
}
