import { describe, expect, it } from "vitest";
import { validate } from "../../../../src/index.ts";
import { ajv } from "../../../support/schema.ts";
import { fields } from "./fields.ts";

/** Texts that often cause errors: each must be sent unchanged or refused with an issue. */
const naughty: Readonly<Record<string, string>> = {
  "an empty text": "",
  "a space": " ",
  "an ideographic space": "\u3000",
  "a byte order mark": "\ufeff",
  "a byte order mark in front": "\ufeffHi",
  "a NUL": "a\0b",
  "C0 controls": "\u0001\u0002\u001f",
  "C1 controls": "\u0080\u009f",
  "line separators": "a\u2028b\u2029c",
  "a carriage return": "a\r\nb",
  "a right-to-left override": "\u202eabc\u202c",
  isolates: "\u2066a\u2069",
  "only a zero width joiner": "\u200d",
  "zero width space": "a\u200bb",
  "a soft hyphen": "a\u00adb",
  "a braille blank": "\u2800",
  "combining marks": `e${"\u0301".repeat(15)}`,
  "1,000 combining marks": `e${"\u0301".repeat(1_000)}`,
  "a family": "👨‍👩‍👧‍👦",
  "a keycap": "1️⃣",
  "a flag": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "the last code point": "\u{10ffff}",
  "a noncharacter": "\uffff",
  "a high half": "\ud83d",
  "a low half": "a\ude00",
  "halves the wrong way round": "\ude00\ud83d",
  Devanagari: "नमस्ते",
  Arabic: "مرحبا",
  Thai: "สวัสดี",
  zalgo: "Z̮̞̠͙͔ͅ",
  markup: "*_~`x`~_*",
  HTML: "<b onload=1>",
  "an entity": "&amp;&#0;",
  SQL: "'; DROP --",
  shell: "$(id) `id`",
  "a template": "#{7*7}{{7*7}}",
  "a path": "..\\..//etc",
  "an escape sequence": "\u001b[31mred",
  JSON: '{"a":"\\"}',
  "a format": "%s%n%d",
  true: "true",
  null: "null",
  "a number": "1e309",
  __proto__name: "__proto__",
  constructor: "constructor",
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

describe.each(Object.entries(fields))("the field %s", (_, { message }) => {
  it.each(Object.entries(naughty))("keeps %s unchanged or refuses it with an issue", (_name, text) => {
    const result = message(text).safeBuild();
    if (!result.ok) {
      expect(result.issues.length).toBeGreaterThan(0);
      return;
    }
    const sent = JSON.parse(decoder.decode(encoder.encode(JSON.stringify(result.message))));
    expect(sent).toEqual(result.message);
    expect(JSON.stringify(sent)).toContain(JSON.stringify(text));
    expect(validate(sent).ok).toBe(true);
    expect(ajv(sent)).toBe(true);
  });
});

describe("a lone surrogate", () => {
  it.each(Object.entries(fields))("is refused in %s", (_, { message }) => {
    for (const text of ["\ud83d", "a\ude00", "\ude00\ud83d"]) {
      const result = message(text).safeBuild();
      expect(!result.ok && result.issues.map(({ code }) => code)).toContain("ill-formed-unicode");
    }
  });
});

describe("a text of white space only", () => {
  it.each([" ", "\t\n", "\u00a0", "\u2003", "\u2028", "\u3000", "\ufeff"])("is refused as header, body and title: %j", (blank) => {
    for (const name of ["header", "body", "title"]) {
      const result = fields[name]?.message(blank).safeBuild();
      expect(result?.ok === false && result.issues.map(({ code }) => code)).toEqual(["blank"]);
    }
  });
});

describe("an invisible or bidirectional character", () => {
  it.each([
    ["a NUL", "a\0b", "control-character"],
    ["a C0 control", "a\u0007b", "control-character"],
    ["a C1 control", "a\u0085b", "control-character"],
    ["a right-to-left override", "a\u202eb", "bidirectional-control"],
    ["an isolate", "a\u2066b", "bidirectional-control"],
    ["a zero width space", "a\u200bb", "zero-width-character"],
    ["a byte order mark", "a\ufeffb", "zero-width-character"],
    ["a soft hyphen", "a\u00adb", "zero-width-character"],
    ["a joiner alone", "\u200d", "invisible"],
  ])("is valid but gets a warning: %s", (_, text, code) => {
    for (const { message } of Object.values(fields)) {
      const result = validate(message(text).build());
      expect(result.ok && result.warnings.map((warning) => warning.code)).toContain(code);
    }
  });

  it.each([
    ["a tab", "a\tb"],
    ["line breaks", "a\r\nb"],
    ["a family", "👨‍👩‍👧‍👦"],
    ["a line separator", "a\u2028b"],
  ])("gets no warning if it is common: %s", (_, text) => {
    const result = validate(fields["body"]?.message(text).build());
    expect(result.ok && result.warnings).toEqual([]);
  });
});
