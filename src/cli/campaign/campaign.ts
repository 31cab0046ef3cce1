import type { ReplyButtonMessage } from "../../builder/reply-buttons/message.ts";
import { KaleyraError, MessageError } from "../../message/errors.ts";
import type { Issue } from "../../message/issue.ts";
import { validate } from "../../message/validate.ts";
import { UsageError } from "../exit-codes.ts";
import { readJson } from "../input/json.ts";
import { oneSourceText } from "../input/one-message.ts";
import { say } from "../output/streams.ts";
import { filledMessage } from "./filled-message.ts";
import { type Row, recipientsIn } from "./recipients-file.ts";

/** A row that no message can be made of. */
class RowError extends KaleyraError {
  override readonly name = "RowError";
}

/** A list of recipients and the message that is made for each of them. */
export interface Campaign {
  readonly rows: () => AsyncIterable<Row>;
  /** @throws {@link KaleyraError} where this row cannot have a message. */
  readonly message: (row: Row) => ReplyButtonMessage;
}

export async function campaignOf(recipients: string, message: string): Promise<Campaign> {
  const { text } = await oneSourceText(message);
  if (typeof text !== "string") throw new UsageError(`${message}: ${text.message}`);
  const parsed = readJson(text);
  if (!parsed.ok) throw new UsageError(`${message}: ${parsed.issue.message}`);
  const template = parsed.value;
  return {
    rows: () => recipientsIn(recipients),
    message(row) {
      if ("fault" in row) throw new RowError(row.fault);
      return filledMessage(template, row.values);
    },
  };
}

/** Makes every message before the first one leaves, and says which rows cannot have one. */
export async function checkAll({ rows, message }: Campaign, file: string): Promise<{ readonly right: number; readonly wrong: number }> {
  let [right, wrong] = [0, 0];
  const warned = new Map<string, { readonly line: number; more: number }>();
  for await (const row of rows()) {
    try {
      const { warnings } = judged(message(row));
      for (const warning of warnings) {
        const sentence = reasonOf(warning);
        const known = warned.get(sentence);
        if (known === undefined) warned.set(sentence, { line: row.line, more: 0 });
        else known.more += 1;
      }
      right += 1;
    } catch (error) {
      if (!(error instanceof KaleyraError)) throw error;
      wrong += 1;
      say(
        reasonsOf(error)
          .map((reason) => `${file}:${row.line}: ${reason}`)
          .join("\n"),
      );
    }
  }
  if (right + wrong === 0) throw new UsageError(`there is nobody in ${file}`);
  for (const [sentence, { line, more }] of warned) say(`${file}:${line}: warning: ${sentence}${more === 0 ? "" : `, and ${more} more`}`);
  return { right, wrong };
}

function judged(message: ReplyButtonMessage): { readonly warnings: readonly Issue[] } {
  const result = validate(message);
  return result.ok ? result : { warnings: [] };
}

function reasonsOf(error: KaleyraError): readonly string[] {
  return error instanceof MessageError ? error.issues.map(reasonOf) : [error.message];
}

function reasonOf({ message, path }: Issue): string {
  return `${message} (at ${path})`;
}
