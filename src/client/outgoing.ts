import type { AnyRequest } from "../../generated/kinds.ts";
import type { ReferenceField } from "../../generated/references.ts";
import { MessageError } from "../message/errors.ts";
import type { Issue } from "../message/issue.ts";
import { validate } from "../message/validate.ts";

/** A valid message, ready to send. */
export interface Outgoing {
  /** The JSON that is sent. */
  readonly text: string;
  readonly to: string;
  /** The value of the field named by `correlate`. */
  readonly correlation: string | undefined;
}

const unreadable: Issue = {
  code: "unreadable",
  path: "",
  message: "the message cannot be written as JSON; something in it throws, or holds itself",
  fix: "Pass plain JSON.",
  severity: "error",
};

/** Writes a message as JSON and checks that text, so a getter or proxy cannot show the check one value and send another. */
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
  const request: AnyRequest = { ...value, extra_info: { ...value.extra_info, [correlate]: correlation } };
  return { text: JSON.stringify(request), to, correlation };
}
