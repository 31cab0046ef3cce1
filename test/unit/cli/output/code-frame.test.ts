import { describe, expect, it } from "vitest";
import { codeFrame } from "../../../../src/cli/output/code-frame.ts";

describe("codeFrame", () => {
  const plain = (_: unknown, text: string) => text;

  it("puts the carets under the range when wide characters precede it", () => {
    expect(`\n${codeFrame('{\n\t"界": "x"\n}', { offset: 8, length: 3 }, plain)}`).toMatchInlineSnapshot(`
      "
        1 │ {
        2 │   "界": "x"
          │         ^^^"
    `);
  });

  it("shows the line of the range and the one before it, and no other", () => {
    const text = '{\r\n  "a": 1,\r\n  "b": 22,\r\n  "c": 3,\r\n  "d": 4\r\n}';
    expect(`\n${codeFrame(text, { offset: text.indexOf("22"), length: 2 }, plain)}`).toMatchInlineSnapshot(`
      "
        2 │   "a": 1,
        3 │   "b": 22,
          │        ^^"
    `);
  });

  it("numbers lines as the file does when the text starts on a later line", () => {
    expect(`\n${codeFrame('{"a": 1}', { offset: 6, length: 1 }, plain, 9)}`).toMatchInlineSnapshot(`
      "
        9 │ {"a": 1}
          │       ^"
    `);
  });

  it("aligns the line numbers when they differ in width", () => {
    const text = `[${",\n".repeat(9)}1]`;
    expect(`\n${codeFrame(text, { offset: text.indexOf("1"), length: 1 }, plain)}`).toMatchInlineSnapshot(`
      "
         9 │ ,
        10 │ 1]
           │ ^"
    `);
  });

  it("shows one caret for an empty range", () => {
    expect(codeFrame("", { offset: 0, length: 0 }, plain).split("\n").at(-1)).toBe("    │ ^");
  });

  describe("with long lines", () => {
    const numbers = Array.from({ length: 50 }, (_, index) => String(index).padStart(4, "0")).join("");
    const framed = (text: string, offset: number, length = 4) => codeFrame(text, { offset, length }, plain).split("\n");

    it.each([
      ["near the start of the line", 68, [`${numbers.slice(0, 100)}…`, `${" ".repeat(68)}^^^^`]],
      ["further along", 72, [`…${numbers.slice(43, 143)}…`, `${" ".repeat(30)}^^^^`]],
      ["at the end of the line", 196, [`…${numbers.slice(167)}`, `${" ".repeat(30)}^^^^`]],
    ])("shows only the text around a range %s", (_, offset, rows) => {
      expect(framed(numbers, offset)).toEqual([`  1 │ ${rows[0]}`, `    │ ${rows[1]}`]);
    });

    it("moves the visible part from column 71 on", () => {
      expect(framed(numbers, 69)[0]).toBe(`  1 │ ${numbers.slice(0, 100)}…`);
      expect(framed(numbers, 70)[0]).toBe(`  1 │ …${numbers.slice(41, 141)}…`);
    });

    it("shows all of a line that just fits", () => {
      expect(framed(numbers.slice(0, 100), 0)[0]).toBe(`  1 │ ${numbers.slice(0, 100)}`);
    });

    it("ends the carets where the visible part ends", () => {
      expect(framed(numbers, 72, 128)[1]).toBe(`    │ ${" ".repeat(30)}${"^".repeat(71)}`);
    });

    it("shows the start of the previous line", () => {
      expect(framed(`${numbers}\n${numbers}`, 201 + 72)).toEqual([
        `  1 │ ${numbers.slice(0, 100)}…`,
        `  2 │ …${numbers.slice(43, 143)}…`,
        `    │ ${" ".repeat(30)}^^^^`,
      ]);
    });
  });

  it("dims the numbers and paints the carets red", () => {
    const named = (format: unknown, text: string) => `<${format}>${text}</>`;
    expect(codeFrame("1", { offset: 0, length: 1 }, named)).toBe("  <dim>1 │</> 1\n  <dim>  │</> <red>^</>");
  });

  it("removes escape sequences", () => {
    const shown = codeFrame('{"a": "\u001b[31m\u009b31m\u202e"}', { offset: 6, length: 3 }, plain);
    for (const control of ["\u001b", "\u009b", "\u202e"]) expect(shown).not.toContain(control);
  });
});
