import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRow, csvRows } from "../../../../src/cli/input/csv.ts";
import { longestMessage } from "../../../../src/cli/input/lines.ts";

const isHeader = (fields: readonly string[]) => fields.includes("to");

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function rowsOf(...texts: readonly string[]): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(pieces(texts), isHeader)) rows.push(row);
  return rows;
}

const fieldsOf = async (text: string) => (await rowsOf(text)).map((row) => ("fields" in row ? row.fields : [row.reason]));

/** Cuts a text into pieces that end at the given positions. */
function cut(text: string, positions: readonly number[]): readonly string[] {
  const ends = [...positions.map((position) => position % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe("csvRows", () => {
  it("reads any fields back, whatever the separator, the line breaks and the pieces of the text are", async () => {
    const field = fc.string({ unit: fc.constantFrom("a", "é", "😀", '"', ",", ";", "\t", "|", " ", "\n", "\r", "0"), maxLength: 8 });
    const rows = fc.array(fc.tuple(field, field, field), { maxLength: 6 });
    const positions = fc.array(fc.nat(), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        positions,
        async (all, separator, end, last, at) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [["to", "name", "car"].join(separator), ...all.map((fields) => fields.map(quoted).join(separator))];
          const read = await rowsOf(...cut(lines.join(end) + (last ? end : ""), at));
          expect(read.map((row) => ("fields" in row ? row.fields : row))).toEqual([
            ["to", "name", "car"],
            ...all.filter((fields) => fields.some((text) => text !== "")),
          ]);
        },
      ),
    );
  });

  it.each([
    ["commas", "to,name\n1,Jo\n"],
    ["semicolons", "to;name\n1;Jo\n"],
    ["tabs", "to\tname\n1\tJo\n"],
    ["pipes", "to|name\n1|Jo\n"],
    ["a sep= line", "sep=;\nto;name\n1;Jo\n"],
    ["a quoted sep= line and a separator of its own", '"sep=~"\r\nto~name\r\n1~Jo\r\n'],
    ["blanks around the fields", "to , name\n 1 ,\tJo \n"],
    ["quotation marks behind blanks", 'to,name\n1, "Jo" \n'],
    ["blank lines before the header", "\n  \nto,name\n1,Jo"],
  ])("reads %s", async (_, text) => {
    expect(await fieldsOf(text)).toEqual([
      ["to", "name"],
      ["1", "Jo"],
    ]);
  });

  it("keeps an empty first and last field between tabs", async () => {
    expect(await fieldsOf("\tto\tname\t\n\t1\tJo\t\n")).toEqual([
      ["", "to", "name", ""],
      ["", "1", "Jo", ""],
    ]);
  });

  it("keeps a quotation mark inside a field that is not quoted", async () => {
    expect(await fieldsOf('to,size\n1,5" pipe\n')).toEqual([
      ["to", "size"],
      ["1", '5" pipe'],
    ]);
  });

  it("skips rows of empty fields, and counts the lines on which rows begin", async () => {
    expect(await rowsOf('sep=,\r\nto,name\r\n,\r\n\r\n1,"a\r\nb\nc"\r\n"",\r\n2,d')).toEqual([
      { line: 2, fields: ["to", "name"] },
      { line: 5, fields: ["1", "a\r\nb\nc"] },
      { line: 9, fields: ["2", "d"] },
    ]);
  });

  it("reports a misplaced or unclosed quotation mark with its line, and goes on with the next line", async () => {
    expect(await rowsOf('to,name\n1,"a"b\n2,"c\n3,"d\ne"\n4,"f')).toEqual([
      { line: 1, fields: ["to", "name"] },
      { line: 2, reason: expect.stringContaining("text behind a closing quotation mark") },
      { line: 3, reason: expect.stringContaining("text behind a closing quotation mark") },
      { line: 4, fields: ["3", "d\ne"] },
      { line: 6, reason: "a quotation mark is opened in this row and never closed" },
    ]);
  });

  it("reports a row that is too long, and goes on behind its line", async () => {
    const long = "x".repeat(longestMessage);
    expect(await rowsOf("to\n1\n", long, long, "\r", "\n2\n")).toEqual([
      { line: 1, fields: ["to"] },
      { line: 2, fields: ["1"] },
      { line: 3, reason: expect.stringContaining("longer than 1048576 characters") },
      { line: 4, fields: ["2"] },
    ]);
  });

  it.each([["\n"], ["\n\n , \n"], [""]])("reads no row from %j", async (text) => {
    expect(await rowsOf(text)).toEqual([]);
  });

  it("needs time in proportion to the text for a hostile one", async () => {
    for (const unit of ['"', '""\n', 'x"', " ", ",", "\r", '"\n']) {
      const began = performance.now();
      await rowsOf("to\n", ...Array.from({ length: 8 }, () => unit.repeat(60_000 / unit.length)));
      expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(1_250);
    }
  });

  it("stops when more than 100 rows have a quotation mark that is not closed", async () => {
    await expect(rowsOf(`to,n\n${'x","\n'.repeat(20_000)}`)).rejects.toThrow(
      "line 102: more than 100 rows have a quotation mark that is not closed; check the separator and the quotation marks",
    );
  });
});
