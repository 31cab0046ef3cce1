import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { valuesAt } from "./values-at.ts";
import { warning } from "./warning.ts";

/** The title of each item of a list, however deep in the item. */
const titleInList = /\/~i(?:\/\w+)*\/title$/;

/** A warning for each title that a customer can hardly tell from an earlier one of the same message. */
export function titleWarnings(fields: readonly Field[], message: unknown): readonly Issue[] {
  return fields.filter(({ path }) => titleInList.test(path)).flatMap(({ path }) => warningsForTitles(`${itemAt(fields, path)} title`, valuesAt(message, path)));
}

/** What sentences call an item of the innermost list that a field is in. */
function itemAt(fields: readonly Field[], path: string): string {
  const list = path.slice(0, path.lastIndexOf("/~i"));
  return fields.find((field) => field.path === list)?.nouns?.["item"] ?? "item";
}

function warningsForTitles(label: string, titles: ReturnType<typeof valuesAt>): readonly Issue[] {
  const earlier = new Map<string, unknown>();
  return titles.flatMap(([path, title]) => {
    const key = String(title).trim().normalize("NFC").toLowerCase();
    const other = earlier.get(key);
    earlier.set(key, other ?? title);
    if (other === undefined) return [];
    const problem =
      other === title ? "is the same as another" : "differs from another only in case, in white space at its ends or in how its accents are written";
    return [warning("like-title", path, `${label} ${problem}`)];
  });
}
