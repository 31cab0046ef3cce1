import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkup } from "../../../src/preview/markup.ts";
import { type Draft, directionOf, previewOf } from "../../../src/preview/model.ts";

/** `bold(John)` is easier to read than a list of spans. */
function shownAs(text: string): string {
  return parseMarkup(text)
    .map(({ text: inner, styles, link }) => styles.reduce((shown, style) => `${style}(${shown})`, link === undefined ? inner : `link(${inner})`))
    .join("");
}

const draft = (text: string, titles: readonly string[] = ["Yes"]): Draft => ({
  body: { text },
  action: { buttons: titles.map((title, index) => ({ type: "reply", reply: { id: `${index}`, title } })) },
});
const textOf = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join("");

describe("WhatsApp's markup", () => {
  test.each([
    ["Hi *John*, 9 _am_, ~not~ now", "Hi bold(John), 9 italic(am), strike(not) now"],
    ["*_both_*", "bold(italic(both))"],
    ["_a *b* c_", "italic(a )italic(bold(b))italic( c)"],
    ["use `npm *i*`", "use code(npm *i*)"],
    ["```two\nlines```", "mono(two\nlines)"],
    ["2*3*4 snake_case_name", "2*3*4 snake_case_name"],
    ["* not bold *", "* not bold *"],
    ["*open", "*open"],
    ["*over\nlines*", "*over\nlines*"],
    ["**", "**"],
    ["*a _b* c_", "bold(a _b) c_"],
    ["é*x*é", "é*x*é"],
    ["see https://example.com/a_b_c.", "see link(https://example.com/a_b_c)."],
    ["*https://example.com*", "bold(link(https://example.com))"],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["a ` b", "a ` b"],
  ])("GIVEN %j THEN it is shown as %j", (text, shown) => {
    expect(shownAs(text)).toBe(shown);
  });

  test("GIVEN any text THEN only markers go, and no span is empty", () => {
    const text = fc.array(fc.constantFrom("*", "_", "~", "`", "```", " ", "\n", "a", "😀", "https://e.com/x", "é"), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const spans = parseMarkup(parts.join(""));
        const bare = (whole: string) => whole.replace(/[*_~`]/g, "");
        expect(bare(textOf(spans))).toBe(bare(parts.join("")));
        expect(spans.every((span) => span.text !== "")).toBe(true);
      }),
    );
  });
});

describe("direction", () => {
  test.each([
    ["Hello שלום", "ltr"],
    ["123 שלום Hello", "rtl"],
    ["مرحبا", "rtl"],
    ["", "ltr"],
    ["!? 12", "ltr"],
  ])("GIVEN %j THEN it runs %s: the first letter decides", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe("where a phone may cut", () => {
  test("GIVEN a short body THEN nothing is hidden", () => {
    expect(previewOf(draft("Two\nlines")).body.hidden).toEqual([]);
  });

  test("GIVEN six lines THEN the sixth is behind Read more, and no character is lost", () => {
    const { shown, hidden } = previewOf(draft("1\n2\n3\n4\n5\n6")).body;
    expect(textOf(shown)).toBe("1\n2\n3\n4\n5");
    expect(textOf(hidden)).toBe("\n6");
  });

  test("GIVEN any body THEN shown and hidden together are the body", () => {
    const text = fc.string({ unit: fc.constantFrom("word ", "😀", "\n", "界", "x"), maxLength: 300 });
    fc.assert(
      fc.property(text, (body) => {
        const { shown, hidden } = previewOf(draft(body)).body;
        expect(textOf(shown) + textOf(hidden)).toBe(body);
      }),
    );
  });

  test("GIVEN a fold inside a word THEN the whole word is hidden", () => {
    const { shown, hidden } = previewOf(draft(`1\n2\n3\n4\n${"a".repeat(30)} ${"b".repeat(30)}`)).body;
    expect(textOf(shown)).toBe(`1\n2\n3\n4\n${"a".repeat(30)} `);
    expect(textOf(hidden)).toBe("b".repeat(30));
  });

  test("GIVEN a title of wide characters THEN it is cut between characters, and the whole is kept beside", () => {
    const family = "👨‍👩‍👧‍👦";
    const [button] = previewOf(draft("x", [family.repeat(20)])).buttons;
    expect(button?.title).toBe(family.repeat(20));
    expect(button?.shown).toMatch(new RegExp(`^(?:${family}){5,}…$`, "u"));
  });

  test("GIVEN a title of twenty Latin letters THEN it is whole", () => {
    expect(previewOf(draft("x", ["W".repeat(20)])).buttons[0]?.shown).toBe("W".repeat(20));
  });
});

describe("header and footer", () => {
  test("GIVEN markup in a header THEN it is shown as it stands", () => {
    expect(previewOf({ ...draft("x"), header: { type: "text", text: "*no*" } }).header).toMatchObject({ kind: "text", shown: [{ text: "*no*", styles: [] }] });
  });

  test.each([
    [
      { type: "image", image: { id: "7" } },
      { kind: "image", source: "7" },
    ],
    [
      { type: "video", video: { link: "https://e.com/v.mp4" } },
      { kind: "video", source: "https://e.com/v.mp4" },
    ],
    [
      { type: "document", document: { id: "7", filename: "a.pdf" } },
      { kind: "document", source: "7", filename: "a.pdf" },
    ],
  ] as const)("GIVEN %j THEN the placeholder is %j", (header, placeholder) => {
    expect(previewOf({ ...draft("x"), header }).header).toEqual(placeholder);
  });

  test("GIVEN an empty footer THEN there is none", () => {
    expect(previewOf({ ...draft("x"), footer: { text: "" } })).not.toHaveProperty("footer");
  });
});
