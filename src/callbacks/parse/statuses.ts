import { statusErrors } from "../../../generated/status-errors.ts";
import { isObject } from "../../message/json.ts";
import type { ReceivedError, StatusName } from "../events.ts";
import type { ItemsOf } from "./bounds.ts";
import type { Customer } from "./customers.ts";
import { memberOf, phoneNumberIn, textIn, withoutUndefined } from "./json-values.ts";

/** A word of a status without blanks, hyphens and case → its name. */
const names: ReadonlyMap<string, Exclude<StatusName, "other">> = new Map([
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "read"],
  ["played", "played"],
  ["failed", "failed"],
  ["notsent", "not-sent"],
]);

/** Meta's codes are whole numbers. Anything else is kept as text, so that `"NaN"` or a long id is not changed. */
const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/;

/** The names of all statuses. */
export const statusNames: readonly string[] = [...names.values(), "other"];

/** What a status says, without whom it is about. */
export interface StatusContent {
  readonly event: "status";
  readonly status: StatusName;
  readonly errors?: readonly ReceivedError[];
  readonly code?: string;
  readonly reason?: string;
  readonly word?: string;
}

/** Whether a status is about a phone call, and so no report on a message. */
export function isOfCall(status: unknown): boolean {
  return memberOf(status, "type") === "call";
}

/** Whether a status is about a payment that the message asks for: one that failed says nothing of the message. */
function isOfPayment(status: unknown): boolean {
  return memberOf(status, "type") === "payment";
}

/** Whom the message went to: in a group, the member that the status is about. */
export function recipientOf(status: unknown): Customer {
  const isGroup = memberOf(status, "recipient_type") === "group";
  return {
    from: phoneNumberIn(status, isGroup ? "recipient_participant_id" : "recipient_id"),
    userId: textIn(status, isGroup ? "recipient_participant_user_id" : "recipient_user_id"),
    parentUserId: isGroup
      ? textIn(status, "recipient_participant_parent_user_id")
      : (textIn(status, "recipient_parent_user_id") ?? textIn(status, "parent_recipient_user_id")),
  };
}

/** What became of the message. `callback` has the fields beside Meta's change, among them the status once more. */
export function statusOf(status: unknown, callback: unknown, itemsOf: ItemsOf): StatusContent {
  const word = textIn(status, "status") ?? textIn(callback, "status") ?? "";
  const name = isOfPayment(status) ? undefined : names.get(word.toLowerCase().replaceAll(/[\s_-]/g, ""));
  const code = textIn(status, "code") ?? textIn(callback, "code");
  const reason = textIn(status, "reason") ?? textIn(callback, "reason");
  const errors = errorsIn(status, itemsOf);
  const reported = errors.length === 0 ? {} : { errors };
  switch (name) {
    case undefined:
      return { event: "status", status: "other", word, ...reported };
    case "not-sent":
      return { event: "status", status: name, ...reported, ...withoutUndefined({ code, reason }) };
    case "failed":
      return { event: "status", status: name, errors: errors.length > 0 ? errors : flatError(code, reason) };
    default:
      return { event: "status", status: name, ...reported };
  }
}

function errorsIn(status: unknown, itemsOf: ItemsOf): readonly ReceivedError[] {
  const errors = memberOf(status, "errors");
  const list = isObject(errors) ? [errors] : errors;
  if (!Array.isArray(list)) return [];
  return itemsOf(list).map((error) => {
    const message = textIn(error, "message");
    const title = textIn(error, "title") ?? message;
    const details = textIn(memberOf(error, "error_data"), "details") ?? (message === title ? undefined : message);
    return explained(textIn(error, "code"), { title, details });
  });
}

function flatError(code: string | undefined, reason: string | undefined): readonly ReceivedError[] {
  return code === undefined && reason === undefined ? [] : [explained(code, { title: reason })];
}

function explained(code: string | undefined, texts: { readonly title: string | undefined; readonly details?: string | undefined }): ReceivedError {
  const known = code === undefined ? undefined : statusErrors.get(code);
  return withoutUndefined({
    code: code !== undefined && wholeNumber.test(code) ? Number(code) : code,
    ...texts,
    name: known?.name,
    meaning: known?.meaning,
    fix: known?.fix,
  });
}
