import { basename } from "node:path";
import { UsageError } from "../exit-codes.ts";
import { oneSourceText } from "./one-message.ts";

/**
 * Reads a file for the studio, which says in the page what is wrong with its message.
 *
 * @throws {@link UsageError} when there is no text in the file.
 */
export async function givenFile(path: string): Promise<{ readonly name: string; readonly text: string }> {
  const { text } = await oneSourceText(path);
  if (typeof text !== "string") throw new UsageError(`${path} cannot be opened: ${text.message}`);
  return { name: path === "-" ? "message.json" : basename(path), text };
}
