import { type NotACallback, parseCallback, type ReceivedEvent } from "../../callbacks/index.ts";
import { maxSize } from "../../callbacks/parse/bounds.ts";
import { linesOf } from "../input/lines.ts";
import type { Source } from "../input/sources.ts";
import { objectsOf } from "./json-values.ts";

/** How much is read to see whether each line is a callback. */
const longestBeginning = 1 << 16;
/** A list, or an object that goes on in another line: nothing follows its bracket, or that line is indented. */
const isOnSeveralLines = /^(?:\[|\{[ \t\r]*(?:\n|$)|\{.*\n[ \t]+\S)/;

/** One callback of a file: its events, or why it cannot be read. */
export type Body =
  | { readonly events: readonly ReceivedEvent[] }
  | { readonly reason: NotACallback | "too-long" /** Where it is: a line, or the number of a callback in a list. */; readonly place: string };

/** Reads the callbacks of a file: one a line, a list of them, or objects on several lines each. */
export async function* callbackBodies({ name, ndjson, chunks }: Source): AsyncGenerator<Body> {
  const { beginning, whole } = await beginningOf(chunks());
  const isLines = ndjson === true || !isOnSeveralLines.test(beginning.trimStart());
  const bodies = isLines ? linesOf(whole, maxSize) : objectsOf(whole, maxSize);
  let number = 0;
  for await (const bytes of bodies) {
    number += 1;
    const place = isLines ? `${name}:${number}` : `${name}, callback ${number}`;
    if (bytes === undefined) {
      yield { reason: isLines ? "too-long" : "not-json", place };
      continue;
    }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    if (text.trim() === "") continue;
    const parsed = parseCallback(text);
    yield parsed.ok ? { events: parsed.events } : { reason: parsed.reason, place };
  }
}

/** Whether there is something after the first line. */
function hasSecondLine(text: string): boolean {
  const end = text.indexOf("\n");
  return end >= 0 && text.slice(end).trim() !== "";
}

/** The beginning of a stream, and the whole stream still. */
async function beginningOf(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly beginning: string; readonly whole: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let beginning = "";
  while (beginning.length < longestBeginning && !hasSecondLine(beginning.trimStart())) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    read.push(value);
    beginning += Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8");
  }
  return { beginning, whole: concatenated(read, { [Symbol.asyncIterator]: () => iterator }) };
}

async function* concatenated(read: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* rest;
}
