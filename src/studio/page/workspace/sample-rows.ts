import { isObject } from "../../../message/json.ts";
import { placeholder, placeholderKey, placeholdersIn } from "../../../message/placeholders.ts";
import { pickText } from "../draft/pick.ts";

/** The texts for one customer: the key of a placeholder → its text. */
export type SampleRow = Readonly<Record<string, string>>;

/** The placeholders of some messages, each once, as written first. */
export function placeholderNames(messages: readonly unknown[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { name } of messages.flatMap(placeholdersIn)) {
    if (!names.has(placeholderKey(name))) names.set(placeholderKey(name), name);
  }
  return [...names.values()];
}

/** The message as the customer of one row gets it. A placeholder without a text stays, so that it is seen. */
export function filled<Message>(message: Message, row: SampleRow | undefined): Message {
  return row === undefined ? message : (filledValue(message, new Map(Object.entries(row))) as Message);
}

function filledValue(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return value.replaceAll(placeholder, (written, name: string) => texts.get(placeholderKey(name)) || written);
  if (Array.isArray(value)) return value.map((item) => filledValue(item, texts));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, filledValue(member, texts)])) : value;
}

/** Reads rows from JSON, whatever it is. */
export function rowsOf(json: unknown): readonly SampleRow[] {
  if (!Array.isArray(json)) return [];
  return json.map((row: unknown) => Object.fromEntries(Object.keys(Object(row)).map((name) => [placeholderKey(name), pickText(row, name)])));
}
