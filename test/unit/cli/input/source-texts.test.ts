import { describe, expect, it } from "vitest";
import { longestMessage } from "../../../../src/cli/input/lines.ts";
import { sourceTextsIn } from "../../../../src/cli/input/source-texts.ts";
import { all, chunked } from "../support/chunks.ts";

const sourceTexts = (text: string | Uint8Array, ndjson?: true) =>
  all(sourceTextsIn({ name: "f", ...(ndjson === undefined ? undefined : { ndjson }), chunks: () => chunked(text, 7) }));

describe("sourceTextsIn", () => {
  const notUtf8 = { code: "invalid-utf-8", path: "", message: "the message is not valid UTF-8; save it as UTF-8", severity: "error" };
  const tooLarge = {
    code: "too-large",
    path: "",
    message: "the message is longer than 1048576 bytes; no right message comes near that",
    severity: "error",
  };

  it.each([
    ["one message over several lines", '{\n"a": 1\n}\n', [{ text: '{\n"a": 1\n}' }]],
    ["one message on one line", '{"a":1}\n\n', [{ text: '{"a":1}\n' }]],
    [
      "a message a line, recognized by content",
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
    ["an empty file", "", []],
    ["a blank file", " \n\t\r\n", []],
  ])("reads %s", async (_, text, expected) => {
    expect(await sourceTexts(text)).toEqual(expected.map((one) => ({ file: "f", ...one })));
  });

  it("reads every line on its own when the source is NDJSON, even if the first line is broken", async () => {
    expect((await sourceTexts("{\n{}\n", true)).map(({ line }) => line)).toEqual([1, 2]);
  });

  it.each([
    ["spaces", "  "],
    ["a tab", "\t"],
    ["a carriage return", "\r"],
  ])("skips lines with only %s but counts them", async (_, blank) => {
    const read = await sourceTexts(`${blank}\n{}\n${blank}\n{}\n${blank}\n{}`);
    expect(read.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  it("reads the other lines when one is not valid UTF-8", async () => {
    const read = await sourceTexts(Buffer.concat([Buffer.from("{}\n"), Buffer.of(0xff, 0x0a), Buffer.from("{}")]));
    expect(read.map(({ text }) => text)).toEqual(["{}", notUtf8, "{}"]);
  });

  it("takes a source with an invalid UTF-8 first line as one message and refuses it", async () => {
    expect(await sourceTexts(Buffer.of(0xff, 0x0a, 0xff))).toEqual([{ file: "f", text: notUtf8 }]);
  });

  it("reads the other lines when one is too long", async () => {
    const read = await all(sourceTextsIn({ name: "f", chunks: () => chunked(`{}\n${"a".repeat(longestMessage + 1)}\n{}`, 1 << 16) }));
    expect(read.map(({ text }) => text)).toEqual(["{}", tooLarge, "{}"]);
  });

  it("refuses a message that is too long, however it is split into lines", async () => {
    for (const text of [
      "a".repeat(longestMessage + 1),
      `${"a".repeat(1023)}\n`.repeat(1025),
      `{\n${`${" ".repeat(1023)}\n`.repeat(1025)}}`,
      `${"a".repeat(longestMessage + 1)}\n{}\n{}`,
    ]) {
      expect(await all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }))).toEqual([{ file: "f", text: tooLarge }]);
    }
  });

  it("reads a message of the maximum length", async () => {
    const text = `{\n${" ".repeat(longestMessage - 4)}}`;
    expect(await all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }))).toEqual([{ file: "f", text }]);
  });

  it("stops looking for a second message when blank lines are longer than two messages can be", async () => {
    const blank = `${" ".repeat(longestMessage - 1)}\n`;
    const read = (text: string) => all(sourceTextsIn({ name: "f", chunks: () => chunked(text, 1 << 16) }));
    const justShortEnough = `${blank}{}\n${blank.slice(3)}{}`;
    expect((await read(justShortEnough)).map(({ line }) => line)).toEqual([2, 4]);
    expect(await read(`\n${justShortEnough}`)).toEqual([{ file: "f", text: tooLarge }]);
  });

  it.each([
    ["a source with one message a line", "{}\n{}\n", { file: "f", line: 1, text: "{}" }],
    ["a message that is too long", `{\n${"a".repeat(longestMessage + 1)}\n`, { file: "f", text: tooLarge }],
  ])("yields its result before it reads the rest of %s, and closes the source when the reader stops", async (_, beginning, expected) => {
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

  it("removes a byte order mark", async () => {
    expect(await sourceTexts("\ufeff{}")).toEqual([{ file: "f", text: "{}" }]);
  });
});
