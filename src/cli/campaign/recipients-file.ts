import { stat } from "node:fs/promises";
import { UsageError } from "../exit-codes.ts";
import { isNdjsonFile } from "../input/sources.ts";
import { csvRecipients } from "./csv-recipients.ts";
import { jsonRecipients } from "./json-recipients.ts";
import type { Row } from "./row.ts";

/** Reads the recipients of a file: CSV with a header line, or one JSON object a line. */
export async function* recipientsIn(path: string): AsyncGenerator<Row> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new UsageError(`there is no file ${path}`);
  yield* isNdjsonFile(path) ? jsonRecipients(path) : csvRecipients(path);
}
