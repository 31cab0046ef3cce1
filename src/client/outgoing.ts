import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { MessageError } from "../message/errors.ts";
import type { Issue } from "../message/issue.ts";
import { validate } from "../message/validate.ts";

/** A message as it goes out: the text that is sent is the text that was judged. */
export interface Outgoing {
  readonly text: string;
  readonly to: string;
  /** What the field named by `correlate` holds. */
  readonly correlation: string | undefined;
}

/** A field of `extra_info` that comes back in the callback. */
export type ReferenceField = "ref" | "ref1" | "ref2";

const unreadable: Issue = {
  code: "unreadable",
  path: "",
  message: "the message cannot be written as JSON; something in it throws, or holds itself",
  fix: "Pass plain JSON.",
  severity: "error",
};

/** Makes the one text of a message and judges it: whatever the value does when it is read, it does once. */
export function toOutgoing(message: unknown, correlate: ReferenceField | undefined): Outgoing | MessageError {
  let text: string;
  try {
    text = JSON.stringify(message) ?? "null";
  } catch {
    return new MessageError([unreadable]);
  }
  const result = validate(JSON.parse(text));
  if (!result.ok) return new MessageError(result.issues);
  const { value } = result;
  const { to } = value.messaging_object;
  if (correlate === undefined) return { text, to, correlation: undefined };
  const correlation = value.extra_info?.[correlate] || crypto.randomUUID();
  const request: ReplyButtonRequest = { ...value, extra_info: { ...value.extra_info, [correlate]: correlation } };
  return { text: JSON.stringify(request), to, correlation };
}
