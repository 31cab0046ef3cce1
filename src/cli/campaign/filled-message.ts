import { buttons } from "../../builder/reply-buttons/buttons.ts";
import type { ReplyButtonMessage } from "../../builder/reply-buttons/message.ts";
import { KaleyraError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";

/** The text for each placeholder of one recipient's message; `to` is the phone number. */
export type Values = Readonly<Record<string, string>>;

/** A row has no text for a placeholder. */
class PlaceholderError extends KaleyraError {
  override readonly name = "PlaceholderError";
}

const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g;

/**
 * Builds one recipient's message from a template: a request, a messaging
 * object or an interactive object with placeholders in its texts.
 *
 * @throws {@link MessageError} when the filled message breaks a rule, {@link PlaceholderError} when a placeholder has no text.
 */
export function filledMessage(template: unknown, values: Values): ReplyButtonMessage {
  const to = values["to"];
  if (to === undefined || to === "") throw new PlaceholderError('there is no phone number in the column "to"');
  const filled = fill(template, values);
  if (!isObject(filled)) return buttons.from(filled).build();
  const { messaging_object, interactive } = filled;
  if (isObject(messaging_object)) return buttons.from({ ...filled, messaging_object: { ...messaging_object, to } }).build();
  return interactive === undefined ? buttons.from<unknown>(filled).to(to).build() : buttons.from({ ...filled, to }).build();
}

function fill(template: unknown, values: Values): unknown {
  if (typeof template === "string") return template.replaceAll(placeholder, (_, name: string) => textFor(name, values));
  if (Array.isArray(template)) return template.map((item) => fill(item, values));
  return isObject(template) ? Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, values)])) : template;
}

function textFor(name: string, values: Values): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value === "") throw new PlaceholderError(`there is no text or number to fill {{${name}}} with`);
  return value;
}
