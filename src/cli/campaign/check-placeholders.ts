import { closestName } from "../../message/closest-name.ts";
import { placeholderKey } from "../../message/placeholders.ts";
import { UsageError } from "../exit-codes.ts";
import type { Campaign } from "./campaign.ts";
import { Columns, quotedNames } from "./column-names.ts";

/**
 * Refuses a message with a placeholder for which the list has no column. Reads
 * only as many rows as it has to: one, when the message is right.
 *
 * @throws {@link UsageError} that names the placeholder, the columns, and the one that may be meant.
 */
export async function checkPlaceholders({ list, template, placeholders, rows }: Campaign): Promise<void> {
  const unknown = new Map(placeholders.map((name) => [placeholderKey(name), name]));
  const columns = new Columns();
  for await (const row of rows()) {
    if (unknown.size === 0) return;
    if ("reason" in row) continue;
    columns.add(row.columns);
    for (const column of row.columns) unknown.delete(placeholderKey(column));
  }
  const [name] = unknown.values();
  if (name === undefined || columns.names.length === 0) return;
  const meant = closestName(name, columns.names);
  const suggestion = meant === undefined ? "" : ` Did you mean {{${meant}}}?`;
  throw new UsageError(`${template} has the placeholder {{${name}}}, and ${list} has no such column. It has ${quotedNames(columns.names)}.${suggestion}`);
}
