import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { buttons } from "../../../src/index.ts";
import { escapeXml } from "../../../src/preview/escape.ts";
import { renderHtml } from "../../../src/preview/html.ts";
import { parseMarkup } from "../../../src/preview/markup.ts";
import { previewOf } from "../../../src/preview/model.ts";
import { cutTitle, fold } from "../../../src/preview/phone.ts";
import { renderSvg } from "../../../src/preview/svg.ts";
import { forTerminal } from "../../../src/preview/terminal-text.ts";
import { emWidth } from "../../../src/preview/text-width.ts";
import { wrap } from "../../../src/preview/wrap.ts";

const plain = (text: string) => [{ text, styles: [] }];
const a = (times: number): string => "a".repeat(times);

describe("untrusted text", () => {
  it("is escaped for HTML and XML", () => expect(escapeXml(`&<>"'\u0000\u0007\ufffe\n`)).toBe("&amp;&lt;&gt;&quot;&#39;\n"));
  it("loses its control characters for a terminal", () => expect(forTerminal("a\tb\u0007c\u202ed\u001b[31me")).toBe("a  bcde"));
  it("contains a link when an http address is in it", () =>
    expect(parseMarkup("http://e.com/x")).toEqual([{ text: "http://e.com/x", styles: [], link: "http://e.com/x" }]));
});

describe("a long body", () => {
  it("is folded after five lines of 38 columns and not before", () => {
    expect(fold(plain(a(190)))).toEqual({ shown: plain(a(190)), hidden: [] });
    expect(fold(plain(a(192)))).toEqual({ shown: plain(a(190)), hidden: plain("aa") });
  });

  it("is folded between two styles without leaving an empty span", () => {
    const spans = [...plain(`${a(189)} `), { text: "b", styles: ["bold"] as const }];
    expect(fold(spans)).toEqual({ shown: spans.slice(0, 1), hidden: spans.slice(1) });
  });

  const bodyOf = (text: string): string => {
    const message = buttons().body(text).reply("a", "Yes").to("+919876543210").build();
    return /<p class="body"[^>]*>([\s\S]*?)<\/p>/.exec(renderHtml(message))?.[1]?.replace("… Read more, on some phones", "…") ?? "";
  };
  const around = (shown: string, hidden: string): string => `${shown}<span class="fold" lang="en">…</span><span class="hidden">${hidden}</span>`;

  it("loses only the white space around its fold in HTML", () => {
    expect(bodyOf(`1\n2\n3\n4\n${a(30)} ${"b".repeat(30)}\nc`)).toBe(around(`1\n2\n3\n4\n${a(30)}`, `${"b".repeat(30)}\nc`));
    expect(bodyOf("```1\n2\n3\n4\n5\n6```")).toBe(around("<code>1\n2\n3\n4\n5</code>", "<code>6</code>"));
  });

  it("loses blank lines around its fold in SVG", () => {
    const message = buttons().body("1\n2\n3\n4\n5\n \n6").reply("a", "Yes").to("+919876543210").build();
    const rows = [...renderSvg(message).matchAll(/<text class="(body|fold|hidden)"[^>]*>(.*?)<\/text>/g)].map(([, kind, text]) => `${kind} ${text}`);
    expect(rows.slice(-3)).toEqual(["body 5", "fold … Read more, on some phones", "hidden 6"]);
  });
});

describe("cutTitle", () => {
  it.each([
    [a(28), a(28)],
    [a(29), `${a(27)}…`],
    [`${a(26)} bcd`, `${a(26)}…`],
    [` ${a(28)}`, ` ${a(26)}…`],
  ])("cuts %j to %j", (title, shown) => expect(cutTitle(title)).toBe(shown));
});

describe("an incomplete header", () => {
  const headerOf = (header: object): unknown =>
    previewOf({ body: { text: "x" }, action: { buttons: [] }, ...{ header } } as Parameters<typeof previewOf>[0]).header;

  it("is previewed with the fields that it has", () => {
    expect(headerOf({ type: "text", text: "" })).toEqual({ kind: "text", shown: [], hidden: [], direction: "ltr" });
    expect(headerOf({ type: "image", image: {} })).toStrictEqual({ kind: "image", source: "" });
    expect(headerOf({ type: "document", document: { id: "7" } })).toStrictEqual({ kind: "document", source: "7" });
  });
});

describe("wrap", () => {
  const lines = (text: string, columns: number): readonly string[] =>
    wrap(plain(text), columns, (piece) => stringWidth(piece)).map((line) => line.map((span) => span.text).join(""));

  it.each([
    ["ab cd", 5, ["ab cd"]],
    ["ab abcd", 4, ["ab ", "abcd"]],
    ["abcd ef", 4, ["abcd", "ef"]],
    ["abc d", 4, ["abc ", "d"]],
    ["abcdef", 4, ["abcd", "ef"]],
    ["a\n\nb", 4, ["a", "", "b"]],
    ["abcd   ef", 4, ["abcd", "ef"]],
  ])("wraps %j in %i columns to %j", (text, columns, expected) => expect(lines(text, columns)).toEqual(expected));
});

describe("emWidth", () => {
  it.each([
    ["", 0],
    ["\u200d", 0],
    ["a", 0.55],
    ["ij", 0.64],
    ["A", 0.72],
    ["Ä", 0.72],
    ["W", 0.92],
    ["@", 0.92],
    ["日", 1],
    ["😀", 1.3],
    ["🇮🇳", 1.3],
    ["👨‍👩‍👧‍👦", 1.3],
  ])("measures %j as %d em", (text, em) => expect(emWidth(text, [])).toBeCloseTo(em));

  it("is larger for bold, and the same for every letter of monospace text", () => {
    expect(emWidth("a", ["bold"])).toBeCloseTo(0.605);
    for (const style of ["mono", "code"] as const) expect([..."iW"].map((letter) => emWidth(letter, [style]))).toEqual([0.6, 0.6]);
    expect(emWidth("日", ["code"])).toBeCloseTo(1.2);
  });

  it("makes the SVG wrap capitals and bold headers earlier", () => {
    const linesOf = (header: string, body: string, name: string): number => {
      const message = buttons().header(header).body(body).reply("a", "Yes").to("+919876543210").build();
      return [...renderSvg(message).matchAll(new RegExp(`<text class="${name}"`, "g"))].length;
    };
    expect(linesOf("x", a(33), "body")).toBe(1);
    expect(linesOf("x", a(34), "body")).toBe(2);
    expect(linesOf("x", "W".repeat(33), "body")).toBe(2);
    expect(linesOf(a(33), "x", "header")).toBe(2);
    expect(linesOf(a(30), "x", "header")).toBe(1);
  });
});
