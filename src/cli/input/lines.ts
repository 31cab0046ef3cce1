/** The longest message in bytes: hundreds of times what a right one can need, and little enough to hold in memory. */
export const longestMessage = 1024 * 1024;

const newline = 0x0a;

/** A line's bytes, or `undefined` for a line longer than {@link longestMessage}, which is skipped and not kept. */
export type Line = Uint8Array | undefined;

/** Cuts a stream into lines in constant memory, however long a line is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] | undefined = [];
  let length = 0;
  const finish = (): Line => {
    const line = begun && Buffer.concat(begun);
    begun = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longestMessage) begun = undefined;
    begun?.push(part);
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
