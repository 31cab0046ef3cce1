import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../../src/preview/markup.ts";
import { directionOf, type PreviewInput, previewOf } from "../../../src/preview/model.ts";

/** Writes spans as text, such as `bold(John)`. */
function shownAs(text: string): string {
  return parseMarkup(text)
    .map(({ text: inner, styles, link }) => styles.reduce((shown, style) => `${style}(${shown})`, link === undefined ? inner : `link(${inner})`))
    .join("");
}

const inputOf = (text: string, titles: readonly string[] = ["Yes"]): PreviewInput => ({
  body: { text },
  action: { buttons: titles.map((title, index) => ({ type: "reply", reply: { id: `${index}`, title } })) },
});
const textOf = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join("");

describe("WhatsApp's markup", () => {
  it.each([
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
  ])("shows %j as %j", (text, shown) => {
    expect(shownAs(text)).toBe(shown);
  });

  it("removes nothing but markers, and makes no empty span", () => {
    const text = fc.array(fc.constantFrom("*", "_", "~", "`", "```", " ", "\n", "a", "😀", "https://e.com/x", "é"), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const spans = parseMarkup(parts.join(""));
        const bare = (marked: string) => marked.replace(/[*_~`]/g, "");
        expect(bare(textOf(spans))).toBe(bare(parts.join("")));
        expect(spans.every((span) => span.text !== "")).toBe(true);
      }),
    );
  });
});

describe("directionOf", () => {
  it.each([
    ["Hello שלום", "ltr"],
    ["123 שלום Hello", "rtl"],
    ["مرحبا", "rtl"],
    ["", "ltr"],
    ["!? 12", "ltr"],
  ])("takes the direction of the first letter: %j is %s", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe("a body or title that a phone may cut", () => {
  it("is shown whole when the body is short", () => {
    expect(previewOf(inputOf("Two\nlines")).body.hidden).toEqual([]);
  });

  it("hides the sixth line behind Read more and loses no character", () => {
    const { shown, hidden } = previewOf(inputOf("1\n2\n3\n4\n5\n6")).body;
    expect(textOf(shown)).toBe("1\n2\n3\n4\n5");
    expect(textOf(hidden)).toBe("\n6");
  });

  it("shows and hides parts that together are the body", () => {
    const text = fc.string({ unit: fc.constantFrom("word ", "😀", "\n", "界", "x"), maxLength: 300 });
    fc.assert(
      fc.property(text, (body) => {
        const { shown, hidden } = previewOf(inputOf(body)).body;
        expect(textOf(shown) + textOf(hidden)).toBe(body);
      }),
    );
  });

  it("hides the whole word when the fold would be inside it", () => {
    const { shown, hidden } = previewOf(inputOf(`1\n2\n3\n4\n${"a".repeat(30)} ${"b".repeat(30)}`)).body;
    expect(textOf(shown)).toBe(`1\n2\n3\n4\n${"a".repeat(30)} `);
    expect(textOf(hidden)).toBe("b".repeat(30));
  });

  it("cuts a title of emoji between emoji, and keeps the full title", () => {
    const family = "👨‍👩‍👧‍👦";
    const [button] = previewOf(inputOf("x", [family.repeat(20)])).buttons;
    expect(button?.title).toBe(family.repeat(20));
    expect(button?.shown).toMatch(new RegExp(`^(?:${family}){5,}…$`, "u"));
  });

  it("does not cut a title of twenty Latin letters", () => {
    expect(previewOf(inputOf("x", ["W".repeat(20)])).buttons[0]?.shown).toBe("W".repeat(20));
  });
});

describe("headers and footers", () => {
  it("show the markup characters of a header as text", () => {
    expect(previewOf({ ...inputOf("x"), header: { type: "text", text: "*no*" } }).header).toMatchObject({
      kind: "text",
      shown: [{ text: "*no*", styles: [] }],
    });
  });

  it.each([
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
  ] as const)("show %j as the placeholder %j", (header, placeholder) => {
    expect(previewOf({ ...inputOf("x"), header }).header).toEqual(placeholder);
  });

  it("leave out an empty footer", () => {
    expect(previewOf({ ...inputOf("x"), footer: { text: "" } })).not.toHaveProperty("footer");
  });
});
