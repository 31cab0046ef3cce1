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

/** A row of the list that cannot be read. */
class RowError extends KaleyraError {
  override readonly name = "RowError";
}

/** A list of recipients and the message for each of them. */
export interface Campaign {
  readonly rows: () => AsyncIterable<Row>;
  /** @throws {@link KaleyraError} when this row cannot have a message. */
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
      if ("reason" in row) throw new RowError(row.reason);
      return filledMessage(template, row.values);
    },
  };
}

/** Builds every message before the first one is sent, and reports the rows that cannot have one. */
export async function checkAll({ rows, message }: Campaign, file: string): Promise<{ readonly valid: number; readonly invalid: number }> {
  let [valid, invalid] = [0, 0];
  const repeated = new Map<string, { readonly line: number; more: number }>();
  for await (const row of rows()) {
    try {
      for (const warning of warningsOf(message(row))) {
        const sentence = reasonOf(warning);
        const known = repeated.get(sentence);
        if (known === undefined) repeated.set(sentence, { line: row.line, more: 0 });
        else known.more += 1;
      }
      valid += 1;
    } catch (error) {
      if (!(error instanceof KaleyraError)) throw error;
      invalid += 1;
      say(
        reasonsOf(error)
          .map((reason) => `${file}:${row.line}: ${reason}`)
          .join("\n"),
      );
    }
  }
  if (valid + invalid === 0) throw new UsageError(`there is no recipient in ${file}`);
  for (const [sentence, { line, more }] of repeated) say(`${file}:${line}: warning: ${sentence}${more === 0 ? "" : `, and ${more} more`}`);
  return { valid, invalid };
}

function warningsOf(message: ReplyButtonMessage): readonly Issue[] {
  const result = validate(message);
  return result.ok ? result.warnings : [];
}

function reasonsOf(error: KaleyraError): readonly string[] {
  return error instanceof MessageError ? error.issues.map(reasonOf) : [error.message];
}

function reasonOf({ message, path }: Issue): string {
  return `${message} (at ${path})`;
}
