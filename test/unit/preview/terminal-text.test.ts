import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forTerminal, jsonForTerminal, linesForTerminal } from "../../../src/preview/terminal-text.ts";

const unsafe = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u;
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u001b[31m", "\u009b2J", "\u202e", "\u2066", "\u061c", "\u2028", "\u2029", "\u0085", "\r", "\n", "\r\n", "\v", "\t"),
    fc.string({ unit: "binary", maxLength: 1 }),
  ),
});

describe("forTerminal", () => {
  it("leaves no control, no bidirectional control and no line break of any text, and keeps the result as it is", () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = forTerminal(given);
        expect(shown).not.toMatch(unsafe);
        expect(forTerminal(shown)).toBe(shown);
      }),
    );
  });

  it("turns line breaks into spaces and keeps emoji and joiners", () => {
    expect(forTerminal("a\r\nb\nc\u2028d\u2029e\u0085f👨‍👩‍👧 می‌خواهم")).toBe("a b c d e f👨‍👩‍👧 می‌خواهم");
  });
});

describe("linesForTerminal", () => {
  it("makes each line safe and keeps the line breaks", () => {
    expect(linesForTerminal("a\u202e\r\n\u001b[2Jb\u2028c\n")).toBe("a\nb c\n");
  });
});

describe("jsonForTerminal", () => {
  it("writes the same value in one safe line", () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (given) => {
        const line = jsonForTerminal(given);
        expect(line).not.toMatch(unsafe);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it("escapes characters beyond the basic plane as two units", () => {
    expect(jsonForTerminal("\u{e0001}\u009b")).toBe('"\\udb40\\udc01\\u009b"');
  });
});
