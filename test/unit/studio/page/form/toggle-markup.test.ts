import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Selected, toggleMarkup } from "../../../../../src/studio/page/form/toggle-markup.ts";

/** Reads and writes a text whose selection is in brackets, or whose cursor is a bar. */
function read(marked: string): Selected {
  const start = marked.search(/[[|]/);
  const text = marked.replaceAll(/[[\]|]/g, "");
  return { text, start, end: marked.includes("|") ? start : marked.indexOf("]") - 1 };
}

function write({ text, start, end }: Selected): string {
  return start === end ? `${text.slice(0, start)}|${text.slice(start)}` : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe("toggleMarkup", () => {
  it.each([
    ["marks what is selected", "so [very] nice", "so *[very]* nice"],
    ["takes the marks away around the selection", "so *[very]* nice", "so [very] nice"],
    ["takes the marks away in the selection", "so [*very*] nice", "so [very] nice"],
    ["takes the marks away where a part of the marked text is selected", "so *ve[ry mu]ch*", "so ve[ry mu]ch"],
    ["looks through other marks outside", "_*~[very]~*_", "_~[very]~_"],
    ["looks through other marks inside", "[_*very*_]", "[_very_]"],
    ["leaves the white space at the edges outside of the marks", "so[ very ]nice", "so[ *very* ]nice"],
    ["marks each line", "[one\n\n two]", "*[one*\n\n *two]*"],
    ["marks the lines that have no marks yet", "[*one*\ntwo]", "[*one*\n*two]*"],
    ["takes the marks of all lines away", "[*one*\n*two*]", "[one\ntwo]"],
    ["takes the word at the cursor", "so ve|ry nice", "so *ve|ry* nice"],
    ["takes the marks of the word at the cursor away", "so *ve|ry* nice", "so ve|ry nice"],
    ["finds the marks of several words around the cursor", "*so ve|ry nice*", "so ve|ry nice"],
    ["puts the cursor between two marks", "so | nice", "so *|* nice"],
    ["takes two marks without a text away", "so *|* nice", "so | nice"],
    ["does not take a star in a word for a mark", "2*[3]*4", "2**[3]**4"],
    ["does not look for marks in other lines", "*one\n[two]*", "*one\n*[two]**"],
    ["does nothing to a selection of white space", "a[ \n ]b", "a[ \n ]b"],
  ])("%s", (_, before, after) => {
    expect(write(toggleMarkup(read(before), "*"))).toBe(after);
  });

  it("marks code within words too", () => {
    expect(write(toggleMarkup(read("a[b]c"), "`"))).toBe("a`[b]`c");
    expect(write(toggleMarkup(read("a`[b]`c"), "`"))).toBe("a[b]c");
  });

  it("gives back the text and the selection when it is clicked twice", () => {
    const words = fc.array(fc.constantFrom("car", "wash", "9", "größe", "😀", "مرحبا"), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(5), fc.constantFrom("*", "_", "~", "`"), (all, at, marker) => {
        const index = at % all.length;
        const before = all.slice(0, index).map((word) => `${word} `);
        const start = before.join("").length;
        const selected = { text: all.join(" "), start, end: start + (all[index]?.length ?? 0) };
        const once = toggleMarkup(selected, marker);
        expect(once.text).toContain(`${marker}${all[index]}${marker}`);
        expect(toggleMarkup(once, marker)).toEqual(selected);
      }),
    );
  });
});
