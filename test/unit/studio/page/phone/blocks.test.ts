import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../../../../src/preview/markup.ts";
import { linesOf } from "../../../../../src/studio/page/phone/blocks.ts";

const read = (text: string, beginsLine?: boolean) =>
  linesOf(parseMarkup(text), beginsLine).map(({ kind, number, spans }) => [kind, `${number ?? ""}${spans.map((span) => span.text).join("")}`]);

describe("the lines of a text", () => {
  it("are quotes and items where they begin as such", () => {
    expect(read("Hello\n> a quote\n- milk\n* bread\n12. twelfth\n\nend")).toEqual([
      ["plain", "Hello"],
      ["quote", "a quote"],
      ["bullet", "milk"],
      ["bullet", "bread"],
      ["number", "12twelfth"],
      ["plain", ""],
      ["plain", "end"],
    ]);
  });

  it("are plain without a blank after the mark, within a line, and in code", () => {
    const texts = [">no", "-no", "a - b", "1.5 litres", "1234. no", "`> no`", "```- no\n- no```", "*- no*"];
    for (const text of texts) expect(read(text).map(([kind]) => kind)).toEqual(["plain"]);
  });

  it("keep their styles and links", () => {
    const [line] = linesOf(parseMarkup("- *bold* https://a.example"));
    expect(line).toEqual({
      kind: "bullet",
      spans: [
        { text: "bold", styles: ["bold"] },
        { text: " ", styles: [] },
        { text: "https://a.example", styles: [], link: "https://a.example" },
      ],
    });
  });

  it("are plain where the first goes on with a line that began before", () => {
    expect(read("- no\n- yes", false)).toEqual([
      ["plain", "- no"],
      ["bullet", "yes"],
    ]);
  });
});
