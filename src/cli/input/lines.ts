/** The longest message in bytes: hundreds of times what a valid one can need, and small enough to hold in memory. */
export const longestMessage = 1024 * 1024;

const newline = 0x0a;

/** A line's bytes, or `undefined` for a line that is too long, which is skipped. It is told before its end, which may never come. */
export type Line = Uint8Array | undefined;

/** Splits a stream into lines in constant memory, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = longestMessage): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let start = 0, end = 0; end !== -1; start = end + 1) {
      end = chunk.indexOf(newline, start);
      const part = chunk.subarray(start, end === -1 ? chunk.length : end);
      if (length <= longest && length + part.length > longest) yield undefined;
      length += part.length;
      if (length > longest) parts = [];
      else parts.push(part);
      if (end === -1) continue;
      if (length <= longest) yield Buffer.concat(parts);
      parts = [];
      length = 0;
    }
  }
  if (length > 0 && length <= longest) yield Buffer.concat(parts);
}
