import type { AnyRequest } from "../../../generated/kinds.ts";
import { referenceFields } from "../../../generated/references.ts";
import { placeholderKey } from "../../message/placeholders.ts";
import { validate } from "../../message/validate.ts";
import { UsageError } from "../exit-codes.ts";
import { say } from "../output/streams.ts";
import type { Campaign } from "./campaign.ts";
import { checkPlaceholders } from "./check-placeholders.ts";
import { Columns, quotedNames } from "./column-names.ts";
import { RowError, reasonOf } from "./row-error.ts";

/** How many rows of a list have a message. */
export interface CheckedCampaign {
  readonly valid: number;
  readonly invalid: number;
  /** Rows that `--once-per-number` leaves out. */
  readonly repeated: number;
}

/** Further rows that repeat a number are counted but not named. */
const mostRepeatsNamed = 100;

/**
 * Builds every message before the first one is sent. Says which rows cannot
 * have one, which warnings there are, which rows have the same number, whether
 * callbacks will find their messages, and which columns are not used.
 *
 * @throws {@link UsageError} when the list has no recipient, or no column for a placeholder.
 */
export async function checkCampaign(campaign: Campaign): Promise<CheckedCampaign> {
  await checkPlaceholders(campaign);
  const { list, template, placeholders } = campaign;
  const counts = { valid: 0, invalid: 0, repeated: 0 };
  const warnings = new Map<string, { readonly line: number; more: number }>();
  const columns = new Columns();
  let repeats = 0;
  let someHaveRefs = false;
  for await (const { row, message, repeats: firstLine } of campaign.recipients(true)) {
    const { line } = row;
    if ("columns" in row) columns.add(row.columns);
    if (firstLine !== undefined && ++repeats <= mostRepeatsNamed) say(`${list}:${line}: ${repeatSentence(message, firstLine)}`);
    if (message instanceof RowError) {
      if (firstLine !== undefined) counts.repeated += 1;
      else {
        counts.invalid += 1;
        say(...message.reasons.map((reason) => `${list}:${line}: ${reason}`));
      }
      continue;
    }
    counts.valid += 1;
    someHaveRefs ||= hasRef(message);
    for (const warning of warningsOf(message)) {
      const known = warnings.get(warning);
      if (known === undefined) warnings.set(warning, { line, more: 0 });
      else known.more += 1;
    }
  }
  if (counts.valid + counts.invalid === 0) throw new UsageError(`there is no recipient in ${list}`);
  if (repeats > mostRepeatsNamed) say(`${list}: ${repeats - mostRepeatsNamed} more rows repeat a number`);
  for (const [warning, { line, more }] of warnings) say(`${list}:${line}: warning: ${warning}${more === 0 ? "" : `, and ${more} more`}`);
  if (counts.valid > 0 && !someHaveRefs) say(`${template}: warning: ${noRefs}`);
  sayUnusedColumns(list, columns, placeholders);
  return counts;
}

const noRefs =
  `the messages have none of ${referenceFields.join(", ")}, so "report" cannot tell which of them a callback is about; give each a ref of its own from a column, ` +
  'in the "extra_info" of the whole request';

function hasRef({ extra_info: extraInfo }: AnyRequest): boolean {
  return referenceFields.some((name) => extraInfo?.[name]);
}

function repeatSentence(message: AnyRequest | RowError, firstLine: number): string {
  if (message instanceof RowError) return `left out, because its number is that of line ${firstLine}`;
  return `warning: the number is that of line ${firstLine}, so it gets a message for each; --once-per-number leaves the later ones out`;
}

function warningsOf(message: AnyRequest): readonly string[] {
  const result = validate(message);
  return result.ok ? result.warnings.map(reasonOf) : [];
}

function sayUnusedColumns(list: string, { names }: Columns, placeholders: readonly string[]): void {
  const used = new Set(["to", ...placeholders.map(placeholderKey)]);
  const unused = names.filter((name) => !used.has(placeholderKey(name)));
  if (unused.length > 0) say(`${list}: note: no placeholder of the message uses ${quotedNames(unused)}`);
}
