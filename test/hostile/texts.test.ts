import { describe, expect, it } from "vitest";
import { buttons, validate } from "../../src/index.ts";
import { ajv } from "../support/schema.ts";

/** Texts that broke somebody's program: each must travel unchanged, or be refused with an issue. */
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

const fields = {
  header: (text: string) => buttons().header(text).body("Hi").reply("a", "A"),
  body: (text: string) => buttons().body(text).reply("a", "A"),
  footer: (text: string) => buttons().body("Hi").footer(text).reply("a", "A"),
  id: (text: string) => buttons().body("Hi").reply(text, "A"),
  title: (text: string) => buttons().body("Hi").reply("a", text),
  ref: (text: string) => buttons().body("Hi").reply("a", "A").ref(text),
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

describe.each(Object.entries(fields))("%s", (_, withText) => {
  it.each(Object.entries(naughty))("takes %s unchanged, or refuses it with an issue", (_name, text) => {
    const result = withText(text).to("+919876543210").safeBuild();
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

describe("half of a character", () => {
  it.each(Object.entries(fields))("is refused in %s", (_, withText) => {
    for (const text of ["\ud83d", "a\ude00", "\ude00\ud83d"]) {
      const result = withText(text).to("+919876543210").safeBuild();
      expect(!result.ok && result.issues.map(({ code }) => code)).toContain("ill-formed-unicode");
    }
  });
});
