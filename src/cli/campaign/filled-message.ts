import { kindSkeletons } from "../../../generated/kind-skeletons.ts";
import { type AnyRequest, kindOf } from "../../../generated/kinds.ts";
import { KaleyraError, MessageError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";
import { placeholder, placeholderKey } from "../../message/placeholders.ts";
import { validate } from "../../message/validate.ts";
import type { Values } from "./row.ts";

/** A row has no text for a placeholder, or a text that has a placeholder in it. */
class PlaceholderError extends KaleyraError {
  override readonly name = "PlaceholderError";
}

/** Whether filled texts may still have placeholders in them. */
interface FillOptions {
  readonly allowPlaceholders: boolean;
}

/** No message is nested as deep. Without this limit, a template could exhaust the stack. */
const maxDepth = 32;

/**
 * Builds one recipient's message from a template: a request, a messaging
 * object or an interactive object with placeholders in its texts.
 *
 * @throws {@link MessageError} when the filled message breaks a rule, {@link PlaceholderError} when a placeholder has no text or is left over.
 */
export function filledMessage(template: unknown, values: Values, options: FillOptions): AnyRequest {
  const to = values.get("to");
  if (to === undefined || to === "") throw new PlaceholderError('there is no phone number in the column "to"');
  const filled = fill(template, values, options, maxDepth);
  const result = validate(isObject(filled) ? addressed(filled, to) : filled);
  if (!result.ok) throw new MessageError(result.issues);
  return result.value;
}

function addressed(filled: Readonly<Record<string, unknown>>, to: string): object {
  const { messaging_object, messaging_product, interactive } = filled;
  if (messaging_object !== undefined) return isObject(messaging_object) ? { ...filled, messaging_object: { ...messaging_object, to } } : filled;
  if (messaging_product !== undefined || interactive !== undefined) return { messaging_object: { ...filled, to } };
  const { outer } = kindSkeletons[kindOf({ messaging_object: { interactive: filled } }) ?? "replyButton"];
  return outer.make({ to }, filled);
}

function fill(template: unknown, values: Values, options: FillOptions, depth: number): unknown {
  if (depth === 0) throw new PlaceholderError("the message is nested deeper than any valid one");
  if (typeof template === "string") return filledText(template, values, options);
  if (Array.isArray(template)) return template.map((item) => fill(item, values, options, depth - 1));
  return isObject(template) ? Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, values, options, depth - 1)])) : template;
}

function filledText(template: string, values: Values, { allowPlaceholders }: FillOptions): string {
  if (!template.includes("{{")) return template;
  const text = template.replaceAll(placeholder, (_, name: string) => textFor(name, values));
  if (!allowPlaceholders && text.includes("{{") && text.search(placeholder) !== -1) {
    throw new PlaceholderError(
      "a text of the row has a placeholder such as {{name}} in it, which the customer would see; mend it, or send it with --allow-placeholders",
    );
  }
  return text;
}

function textFor(name: string, values: Values): string {
  const value = values.get(placeholderKey(name));
  if (value === undefined || value === "") throw new PlaceholderError(`there is no text or number to fill {{${name.trim()}}} with`);
  return value;
}
