import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, readJson } from "../../../../src/cli/input/json.ts";
import { linesOf, longestMessage } from "../../../../src/cli/input/lines.ts";
import { sourceTextsIn } from "../../../../src/cli/input/source-texts.ts";
import { codeFrame } from "../../../../src/cli/output/code-frame.ts";

async function* chunked(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const documents = (text: string | Uint8Array, ndjson?: true) =>
  all(sourceTextsIn({ name: "f", ...(ndjson === undefined ? undefined : { ndjson }), chunks: () => chunked(text, 7) }));

describe("lines", () => {
  test("GIVEN any text in chunks of any size THEN the lines are those of the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\r", " ") })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const read = await all(linesOf(chunked(`${lines.join("\n")}\n`, size)));
        expect(read.map(String)).toEqual(lines.length === 0 ? [""] : lines);
      }),
    );
  });

  test("GIVEN a line of a gigabyte THEN it is skipped in constant memory, and the next one is read", async () => {
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

  test("GIVEN a line that is just as long as may be, and one that is longer THEN the first is read and the second is not", async () => {
    const read = await all(linesOf(chunked(`${"a".repeat(longestMessage)}\n${"b".repeat(longestMessage + 1)}\nc`, 1 << 16)));
    expect(read.map((line) => line?.length)).toEqual([longestMessage, undefined, 1]);
  });
});

describe("documents", () => {
  const notUtf8 = { code: "invalid-utf-8", path: "", message: "the message is not valid UTF-8; save it as UTF-8", severity: "error" };
  const tooLarge = {
    code: "too-large",
    path: "",
    message: "the message is longer than 1048576 bytes; no right message comes near that",
    severity: "error",
  };

  test.each([
    ["one document over lines", '{\n"a": 1\n}\n', [{ text: '{\n"a": 1\n}' }]],
    ["one document on one line", '{"a":1}\n\n', [{ text: '{"a":1}\n' }]],
    [
      "a message a line, told by its content",
      '{"a":1}\n\n{"b":2}',
      [
        { line: 1, text: '{"a":1}' },
        { line: 3, text: '{"b":2}' },
      ],
    ],
    [
      "a first line that is JSON and a second that is not",
      "{}\n}",
      [
        { line: 1, text: "{}" },
        { line: 2, text: "}" },
      ],
    ],
    ["nothing", "", [{ text: "" }]],
  ])("GIVEN %s THEN it is read so", async (_, text, expected) => {
    expect(await documents(text)).toEqual(expected.map((one) => ({ file: "f", ...one })));
  });

  test("GIVEN lines, told so, with a broken first one THEN every line is judged alone", async () => {
    expect((await documents("{\n{}\n", true)).map(({ line }) => line)).toEqual([1, 2]);
  });

  test.each([
    ["spaces", "  "],
    ["a tab", "\t"],
    ["a carriage return", "\r"],
  ])("GIVEN lines with nothing but %s THEN they are no messages, but count", async (_, blank) => {
    const read = await documents(`${blank}\n{}\n${blank}\n{}\n${blank}\n{}`);
    expect(read.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  test("GIVEN invalid UTF-8 in one line THEN the others are read", async () => {
    const read = await documents(Buffer.concat([Buffer.from("{}\n"), Buffer.of(0xff, 0x0a), Buffer.from("{}")]));
    expect(read.map(({ text }) => text)).toEqual(["{}", notUtf8, "{}"]);
  });

  test("GIVEN invalid UTF-8 from the first line on THEN it is one document, and it is refused", async () => {
    expect(await documents(Buffer.of(0xff, 0x0a, 0xff))).toEqual([{ file: "f", text: notUtf8 }]);
  });

  test("GIVEN a line over the cap THEN the others are read", async () => {
    const read = await all(sourceTextsIn({ name: "f", chunks: () => chunked(`{}\n${"a".repeat(longestMessage + 1)}\n{}`, 1 << 16) }));
    expect(read.map(({ text }) => text)).toEqual(["{}", tooLarge, "{}"]);
  });

  test("GIVEN a document over the cap THEN it is refused, however it is cut into lines", async () => {
    for (const text of [
      "a".repeat(longestMessage + 1),
      `${"a".repeat(1023)}\n`.repeat(1025),
      `{\n${`${" ".repeat(1023)}\n`.repeat(1025)}}`,
      `${"a".repeat(longestMessage + 1)}\n{}\n{}`,
    ]) {
      expect(await all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }))).toEqual([{ file: "f", text: tooLarge }]);
    }
  });

  test("GIVEN a document that is just as long as may be THEN it is read", async () => {
    const text = `{\n${" ".repeat(longestMessage - 4)}}`;
    expect(await all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }))).toEqual([{ file: "f", text }]);
  });

  test("GIVEN blank lines for longer than two messages THEN nobody looks for a second one behind them", async () => {
    const blank = `${" ".repeat(longestMessage - 1)}\n`;
    const read = (text: string) => all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }));
    const justShortEnough = `${blank}{}\n${blank.slice(3)}{}`;
    expect((await read(justShortEnough)).map(({ line }) => line)).toEqual([2, 4]);
    expect(await read(`\n${justShortEnough}`)).toEqual([{ file: "f", text: tooLarge }]);
  });

  test.each([
    ["a message a line", "{}\n{}\n", { file: "f", line: 1, text: "{}" }],
    ["a document over the cap", `{\n${"a".repeat(longestMessage + 1)}\n`, { file: "f", text: tooLarge }],
  ])("GIVEN %s THEN the first is there before the rest is read, and who leaves then closes the source", async (_, beginning, expected) => {
    const seen: string[] = [];
    async function* slow(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from(beginning);
        seen.push("rest");
        yield Buffer.from("{}\n");
      } finally {
        seen.push("closed");
      }
    }
    const reader = sourceTextsIn({ name: "f", chunks: slow });
    expect((await reader.next()).value).toEqual(expected);
    await reader.return(undefined);
    expect(seen).toEqual(["closed"]);
  });

  test("GIVEN a byte order mark THEN it is no part of the message", async () => {
    expect(await documents("\ufeff{}")).toEqual([{ file: "f", text: "{}" }]);
  });
});

describe("JSON", () => {
  test.each([
    ["", "not JSON at line 1, column 1: a value is expected"],
    ['{"a": 1,\n}', "not JSON at line 2, column 1: a property name in double quotes is expected"],
    ['{"a" 1}', "not JSON at line 1, column 6: a colon is expected"],
    ['{"a": 1 "b": 2}', "not JSON at line 1, column 9: a comma is expected"],
    ["{} {}", "not JSON at line 1, column 4: the value has ended; nothing may follow"],
    ["{ // secret\n}", "not JSON at line 1, column 3: JSON has no comments"],
    ['{"a": "secret', "not JSON at line 1, column 7: a double quote is missing"],
    ['["\\x"]', "not JSON at line 1, column 2: this escape does not exist in JSON"],
    ["\ud800", "not JSON at line 1, column 1: this cannot stand here"],
    ['{"a": {}', "not JSON at line 1, column 9: a closing brace is expected"],
    ["[1", "not JSON at line 1, column 3: a closing bracket is expected"],
    ['["\\u12"]', "not JSON at line 1, column 2: four hexadecimal digits are expected after \\u"],
    ['["\u0001"]', "not JSON at line 1, column 2: a control character has to be escaped"],
  ])("GIVEN %j THEN the sentence is %j and quotes nothing", (text, message) => {
    expect(readJson(text)).toMatchObject({ ok: false, issue: { code: "json", path: "", message, severity: "error" } });
  });

  test("GIVEN JSON THEN its value is read", () => {
    expect(readJson('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
  });

  test("GIVEN a text that is not closed THEN all of it is marked", () => {
    expect(readJson('{"a": "secret')).toMatchObject({ at: { offset: 6, length: 7 } });
  });

  test("GIVEN brackets a hundred thousand deep THEN there is an answer", () => {
    expect(readJson("[".repeat(100_000))).toMatchObject({ ok: false, at: { offset: 0, length: 1 } });
    expect(locate(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "/a", "value")).toEqual({ offset: 0, length: 1 });
  });

  test("GIVEN any value THEN a pointer to each of its texts leads to that text", () => {
    const key = fc.string({ unit: fc.constantFrom("a", "/", "~", "~1", '"', "é", "0", "__proto__"), maxLength: 3 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(fc.string(), { maxLength: 3 })), fc.boolean(), (value, pretty) => {
        const text = JSON.stringify(value, undefined, pretty ? 2 : undefined);
        for (const [name, list] of Object.entries(value)) {
          for (const [index, item] of list.entries()) {
            const { offset, length } = locate(text, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/${index}`, "value");
            expect(text.slice(offset, offset + length)).toBe(JSON.stringify(item));
          }
        }
      }),
    );
  });

  describe("a pointer", () => {
    const text = '{"to": {"a": [1, {"b": null}]}, "twice": 1, "twice": 22}';
    const at = (pointer: string, part: "name" | "value" = "value") => {
      const { offset, length } = locate(text, pointer, part);
      return [text.slice(offset, offset + length), offset];
    };

    test.each([
      ["/to/b", '"to"', 1],
      ["/to/a/7", '"a"', 8],
      ["/to/a/x", '"a"', 8],
      ["/to/a/1/c", "{", 17],
      ["/to/a/1/b/c", '"b"', 18],
      ["/x", "{", 0],
      ["/x/y", "{", 0],
    ])("GIVEN %s, which is missing THEN it leads to the name of what is around, and where that has none, to its beginning", (pointer, shown, offset) => {
      expect(at(pointer)).toEqual([shown, offset]);
    });

    test.each([
      ["", "{", 0],
      ["/to", "{", 7],
      ["/to/a", "[", 13],
      ["/to/a/1/b", "null", 23],
    ])("GIVEN %s THEN it leads to the value, and of an object or a list to its beginning", (pointer, shown, offset) => {
      expect(at(pointer)).toEqual([shown, offset]);
    });

    test("GIVEN the name is meant THEN it leads there", () => {
      expect(at("/to/a", "name")).toEqual(['"a"', 8]);
    });

    test("GIVEN a name that is there twice THEN it leads to the one that counts", () => {
      expect(at("/twice")).toEqual(["22", text.indexOf("22")]);
      expect(readJson(text)).toMatchObject({ value: { twice: 22 } });
    });
  });
});

describe("the frame", () => {
  const plain = (_: unknown, text: string) => text;

  test("GIVEN a wide text before the place THEN the caret stands under it", () => {
    expect(`\n${codeFrame('{\n\t"界": "x"\n}', { offset: 8, length: 3 }, plain)}`).toMatchInlineSnapshot(`
      "
        1 │ {
        2 │   "界": "x"
          │         ^^^"
    `);
  });

  test("GIVEN a place within a text THEN its line and the one before are shown, and no other", () => {
    const text = '{\r\n  "a": 1,\r\n  "b": 22,\r\n  "c": 3,\r\n  "d": 4\r\n}';
    expect(`\n${codeFrame(text, { offset: text.indexOf("22"), length: 2 }, plain)}`).toMatchInlineSnapshot(`
      "
        2 │   "a": 1,
        3 │   "b": 22,
          │        ^^"
    `);
  });

  test("GIVEN the line of a message among others THEN its number is the one in the file", () => {
    expect(`\n${codeFrame('{"a": 1}', { offset: 6, length: 1 }, plain, 9)}`).toMatchInlineSnapshot(`
      "
        9 │ {"a": 1}
          │       ^"
    `);
  });

  test("GIVEN the tenth line THEN the numbers stand in a column", () => {
    const text = `[${",\n".repeat(9)}1]`;
    expect(`\n${codeFrame(text, { offset: text.indexOf("1"), length: 1 }, plain)}`).toMatchInlineSnapshot(`
      "
         9 │ ,
        10 │ 1]
           │ ^"
    `);
  });

  test("GIVEN no length THEN there is a caret all the same", () => {
    expect(codeFrame("", { offset: 0, length: 0 }, plain).split("\n").at(-1)).toBe("    │ ^");
  });

  describe("of long lines", () => {
    const numbers = Array.from({ length: 50 }, (_, index) => String(index).padStart(4, "0")).join("");
    const framed = (text: string, offset: number, length = 4) => codeFrame(text, { offset, length }, plain).split("\n");

    test.each([
      ["near its beginning", 68, [`${numbers.slice(0, 100)}…`, `${" ".repeat(68)}^^^^`]],
      ["further on", 72, [`…${numbers.slice(43, 143)}…`, `${" ".repeat(30)}^^^^`]],
      ["at its end", 196, [`…${numbers.slice(167)}`, `${" ".repeat(30)}^^^^`]],
    ])("GIVEN a place %s THEN only what is around it is shown", (_, offset, rows) => {
      expect(framed(numbers, offset)).toEqual([`  1 │ ${rows[0]}`, `    │ ${rows[1]}`]);
    });

    test("GIVEN a place where the part begins to move THEN it moves from there on", () => {
      expect(framed(numbers, 69)[0]).toBe(`  1 │ ${numbers.slice(0, 100)}…`);
      expect(framed(numbers, 70)[0]).toBe(`  1 │ …${numbers.slice(41, 141)}…`);
    });

    test("GIVEN a line that just fits THEN nothing is left out", () => {
      expect(framed(numbers.slice(0, 100), 0)[0]).toBe(`  1 │ ${numbers.slice(0, 100)}`);
    });

    test("GIVEN a stretch that is longer than the part THEN the carets end with it", () => {
      expect(framed(numbers, 72, 128)[1]).toBe(`    │ ${" ".repeat(30)}${"^".repeat(71)}`);
    });

    test("GIVEN one before the place THEN its beginning is shown", () => {
      expect(framed(`${numbers}\n${numbers}`, 201 + 72)).toEqual([
        `  1 │ ${numbers.slice(0, 100)}…`,
        `  2 │ …${numbers.slice(43, 143)}…`,
        `    │ ${" ".repeat(30)}^^^^`,
      ]);
    });
  });

  test("GIVEN colours THEN the numbers step back and the carets stand out", () => {
    const named = (format: unknown, text: string) => `<${format}>${text}</>`;
    expect(codeFrame("1", { offset: 0, length: 1 }, named)).toBe("  <dim>1 │</> 1\n  <dim>  │</> <red>^</>");
  });

  test("GIVEN escape sequences THEN none is shown", () => {
    const shown = codeFrame('{"a": "\u001b[31m\u009b31m\u202e"}', { offset: 6, length: 3 }, plain);
    for (const control of ["\u001b", "\u009b", "\u202e"]) expect(shown).not.toContain(control);
  });
});
