import { kinds } from "../../../generated/kinds.ts";
import { soFar } from "../../builder/built.ts";
import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { memberOf, textIn } from "../parse/json-values.ts";
import { locationName } from "./answers.ts";

/** What a customer may answer a message by. */
export type AnsweredBy = "button" | "row" | "location" | "nothing";

/** What answers a message, and the names of the handlers that it needs. */
export interface AnswersOf {
  readonly by: AnsweredBy;
  readonly names: readonly string[];
}

/** Reads what answers a built message, an `interactive` object or a builder; `undefined` where the value does not tell, as a declared type. */
export function answersOf(message: unknown): AnswersOf | undefined {
  const interactive = memberOf(memberOf(message, "messaging_object"), "interactive") ?? partsOf(message) ?? message;
  const action = memberOf(interactive, "action");
  const [buttons, sections] = [memberOf(action, "buttons"), memberOf(action, "sections")];
  if (Array.isArray(buttons)) return { by: "button", names: buttons.flatMap((button) => textIn(memberOf(button, "reply"), "id") ?? []) };
  if (Array.isArray(sections)) {
    const rows = sections.flatMap((section) => memberOf(section, "rows"));
    return { by: "row", names: rows.flatMap((row) => textIn(row, "id") ?? []) };
  }
  switch (memberOf(interactive, "type")) {
    case kinds.location.value:
      return { by: "location", names: [locationName] };
    case kinds.ctaUrl.value:
      return { by: "nothing", names: [] };
  }
  return undefined;
}

/** What a builder has so far. */
function partsOf(message: unknown): unknown {
  const method = isObject(message) ? unsafeCast<{ readonly [soFar]?: () => object }>(message)[soFar] : undefined;
  return typeof method === "function" ? method.call(message) : undefined;
}
