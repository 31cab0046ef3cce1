import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, longestMessage } from "../../../../src/cli/input/lines.ts";
import { all, chunked } from "../support/chunks.ts";

describe("linesOf", () => {
  it("yields the lines of any text, whatever the size of its chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\r", " ") })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const read = await all(linesOf(chunked(`${lines.join("\n")}\n`, size)));
        expect(read.map(String)).toEqual(lines.length === 0 ? [""] : lines);
      }),
    );
  });

  it("skips a line of a gigabyte in constant memory and reads the next one", async () => {
    const chunk = Buffer.alloc(1 << 20, "a");
    async function* gigabyte(): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 1024; sent += 1) yield chunk;
      yield Buffer.from("\n{}\n");
    }
    const before = process.memoryUsage().rss;
    const read = await all(linesOf(gigabyte()));
    expect(read.map((line) => (line === undefined ? undefined : String(line)))).toEqual([undefined, "{}"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("tells of a line that has no end", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{}\n");
      for (;;) yield Buffer.alloc(1 << 16);
    }
    const lines = linesOf(endless());
    expect([String((await lines.next()).value), (await lines.next()).value]).toEqual(["{}", undefined]);
    expect(await lines.return(undefined)).toEqual({ done: true, value: undefined });
  });

  it("reads a line of the maximum length and skips a longer one", async () => {
    const read = await all(linesOf(chunked(`${"a".repeat(longestMessage)}\n${"b".repeat(longestMessage + 1)}\nc`, 1 << 16)));
    expect(read.map((line) => line?.length)).toEqual([longestMessage, undefined, 1]);
  });
});
