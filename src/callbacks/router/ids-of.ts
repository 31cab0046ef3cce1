import { isObject } from "../../message/json.ts";
import { memberOf, textIn } from "../parse/json-values.ts";

/** The ids of a message, and what sentences call what has them. */
export interface IdsOfMessage {
  readonly noun: "button" | "row";
  readonly ids: readonly string[];
}

/** Reads the ids of a built message, of an `interactive` object or of a builder; `undefined` where the value does not tell, as a declared type. */
export function idsOf(message: unknown): IdsOfMessage | undefined {
  const interactive = memberOf(memberOf(message, "messaging_object"), "interactive") ?? (memberOf(message, "action") === undefined ? built(message) : message);
  const action = memberOf(interactive, "action");
  const [buttons, sections] = [memberOf(action, "buttons"), memberOf(action, "sections")];
  if (Array.isArray(buttons)) return { noun: "button", ids: buttons.flatMap((button) => textIn(memberOf(button, "reply"), "id") ?? []) };
  if (!Array.isArray(sections)) return undefined;
  const rows = sections.flatMap((section) => memberOf(section, "rows"));
  return { noun: "row", ids: rows.flatMap((row) => textIn(row, "id") ?? []) };
}

/** What a builder has so far; nothing of one that cannot build yet. */
function built(message: unknown): unknown {
  try {
    return isObject(message) && typeof message["interactive"] === "function" ? message["interactive"]() : undefined;
  } catch {
    return undefined;
  }
}
