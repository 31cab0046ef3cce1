import type { Issue } from "../issue.ts";
import { type Line, linesOf, longestMessage } from "./lines.ts";
import type { Source } from "./sources.ts";

/** One message as it was written: its text, or why there is none. */
export interface Document {
  readonly file: string;
  /** Its line, where each line is a message. */
  readonly line?: number;
  readonly text: string | Issue;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads the messages of a source, one after another: one a line where the source is NDJSON, else the whole of it. */
export async function* documentsIn({ name, ndjson, chunks }: Source): AsyncGenerator<Document> {
  const lines = linesOf(chunks());
  const first = ndjson === true ? [] : await untilDecided(lines);
  if (ndjson !== true && !isNdjson(first)) {
    yield { file: name, text: await joined(first, lines) };
    return;
  }
  let line = 0;
  for (const early of first) {
    line += 1;
    if (!isBlank(early)) yield { file: name, line, text: textOf(early) };
  }
  for await (const late of lines) {
    line += 1;
    if (!isBlank(late)) yield { file: name, line, text: textOf(late) };
  }
}

/** Reads on until the second line that is not blank: one that follows a whole value makes the source NDJSON. */
async function untilDecided(lines: AsyncGenerator<Line>): Promise<readonly Line[]> {
  const read: Line[] = [];
  for (let written = 0; written < 2 && read.length < longestMessage; ) {
    const { value, done } = await lines.next();
    if (done === true) break;
    read.push(value);
    if (!isBlank(value)) written += 1;
  }
  return read;
}

function isNdjson(read: readonly Line[]): boolean {
  const written = read.filter((line) => !isBlank(line));
  if (written.length < 2) return false;
  const text = textOf(written[0]);
  return typeof text === "string" && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function joined(first: readonly Line[], rest: AsyncGenerator<Line>): Promise<string | Issue> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (line: Line): void => {
    length += (line?.length ?? longestMessage) + 1;
    if (length <= longestMessage) parts.push(line ?? Buffer.of(), Buffer.of(0x0a));
  };
  for (const line of first) add(line);
  for await (const line of rest) {
    add(line);
    if (length > longestMessage) break;
  }
  return length > longestMessage ? tooLarge : textOf(Buffer.concat(parts));
}

function isBlank(line: Line): boolean {
  return line?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) === true;
}

function textOf(line: Line): string | Issue {
  if (line === undefined) return tooLarge;
  try {
    return decoder.decode(line);
  } catch {
    return notUtf8;
  }
}

const notUtf8: Issue = { code: "invalid-utf-8", path: "", message: "the message is not valid UTF-8; save it as UTF-8", severity: "error" };
const tooLarge: Issue = {
  code: "too-large",
  path: "",
  message: `the message is longer than ${longestMessage} bytes; no right message comes near that`,
  severity: "error",
};
