import type { AnyRequest } from "../../../generated/kinds.ts";
import { KaleyraError } from "../../message/errors.ts";
import { placeholdersIn } from "../../message/placeholders.ts";
import { UsageError } from "../exit-codes.ts";
import { readMessageJson } from "../input/message-json.ts";
import { oneSourceText } from "../input/one-message.ts";
import { filledMessage } from "./filled-message.ts";
import { RecipientsFile } from "./recipients-file.ts";
import type { Row } from "./row.ts";
import { RowError, rowErrorOf } from "./row-error.ts";
import { SeenNumbers } from "./seen-numbers.ts";

/** A row with its message, or with the error that says why it has none. */
export interface Recipient {
  readonly row: Row;
  readonly message: AnyRequest | RowError;
  /** The line of an earlier row with the same number. */
  readonly repeats?: number | undefined;
}

/** How a campaign is made, beside its two files. */
export interface CampaignOptions {
  /** Leaves out a row whose number an earlier row has. */
  readonly oncePerNumber?: boolean | undefined;
  /** Sends texts that have placeholders in them after they were filled. */
  readonly allowPlaceholders?: boolean | undefined;
}

/** A list of recipients and the message for each of them. */
export interface Campaign {
  /** The file with the list. */
  readonly list: string;
  /** The file with the message. */
  readonly template: string;
  /** The names in the message's placeholders. */
  readonly placeholders: readonly string[];
  /** Reads the list. */
  readonly rows: () => AsyncIterable<Row>;
  /**
   * Reads the list and makes the messages; each time the same ones, in the
   * same order. Looks for repeated numbers, which takes memory, where that is
   * asked for or leaves rows out.
   */
  readonly recipients: (findsRepeats?: boolean) => AsyncIterable<Recipient>;
}

/** @throws {@link UsageError} when the file of the message cannot be read. */
export async function campaignOf(list: string, template: string, options: CampaignOptions): Promise<Campaign> {
  const { text } = await oneSourceText(template);
  if (typeof text !== "string") throw new UsageError(`${template}: ${text.message}`);
  const parsed = readMessageJson(text);
  if (!parsed.ok) throw new UsageError(`${template}: ${parsed.issue.message}`);
  const file = new RecipientsFile(list);
  return {
    list,
    template,
    placeholders: placeholdersIn(parsed.value).map(({ name }) => name),
    rows: () => file.rows(),
    async *recipients(findsRepeats = options.oncePerNumber === true) {
      const seen = findsRepeats ? new SeenNumbers() : undefined;
      for await (const row of file.rows()) yield recipientOf(row, parsed.value, seen, options);
    },
  };
}

function recipientOf(row: Row, template: unknown, seen: SeenNumbers | undefined, { oncePerNumber, allowPlaceholders = false }: CampaignOptions): Recipient {
  if ("reason" in row) return { row, message: new RowError(row.reason) };
  try {
    const message = filledMessage(template, row.values, { allowPlaceholders });
    const repeats = seen?.firstLine(message.messaging_object.to, row.line);
    if (repeats === undefined || oncePerNumber !== true) return { row, message, repeats };
    return { row, message: new RowError(`the number is that of line ${repeats}, and --once-per-number leaves it out`), repeats };
  } catch (error) {
    if (error instanceof KaleyraError) return { row, message: rowErrorOf(error, row.values.get("to") ?? "") };
    throw error;
  }
}
