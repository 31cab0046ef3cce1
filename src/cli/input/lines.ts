/** The longest message in bytes: hundreds of times what a valid one can need, and small enough to hold in memory. */
export const longestMessage = 1024 * 1024;

const newline = 0x0a;

/** A line's bytes, or `undefined` for a line that is too long, which is skipped. */
export type Line = Uint8Array | undefined;

/** Splits a stream into lines in constant memory, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = longestMessage): AsyncGenerator<Line> {
  let parts: Uint8Array[] | undefined = [];
  let length = 0;
  const finish = (): Line => {
    const line = parts && Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = undefined;
    parts?.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
