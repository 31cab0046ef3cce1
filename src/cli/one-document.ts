import { type Document, documentsIn } from "./documents.ts";
import { UsageError } from "./exit.ts";
import { sourcesOf } from "./sources.ts";

/**
 * Reads the one message that a file or stdin holds, unjudged.
 *
 * @throws {@link UsageError} where there is none, or more than one.
 */
export async function oneDocument(path: string): Promise<Document> {
  const [source, another] = await sourcesOf([path]);
  if (source === undefined || another !== undefined) throw new UsageError(`${path} holds more than one file; give the one with the message`);
  const documents = documentsIn(source);
  const { value: document, done } = await documents.next();
  if (done === true) throw new UsageError(`there is no message in ${path}`);
  if ((await documents.next()).done !== true) {
    await documents.return(undefined);
    throw new UsageError(`${path} holds more than one message; this takes one`);
  }
  return document;
}
