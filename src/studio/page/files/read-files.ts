import { readText } from "../workspace/read-text.ts";
import type { Opened } from "../workspace/workspace.ts";

/** In bytes; many times what the longest messages take. */
const maxBytes = 10_000_000;

/** What can be opened of some files, and a sentence for each that cannot. */
export interface ReadFiles {
  readonly opened: Opened | undefined;
  readonly problems: readonly string[];
}

/** Reads files that were chosen or dropped. Several files are several messages side by side. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map(readFile));
  const opened = read.flatMap((each) => (typeof each === "string" ? [] : [each]));
  const [only, another] = opened;
  return {
    opened: another === undefined ? only : { messages: opened.flatMap(({ messages }) => messages) },
    problems: read.filter((each) => typeof each === "string"),
  };
}

async function readFile(file: File): Promise<Opened | string> {
  if (file.size > maxBytes) return `${file.name} is too large to be a message.`;
  const read = readText(await file.text(), file.name);
  return read.kind === "opened" ? read.opened : `${file.name}: ${read.reason}.`;
}
