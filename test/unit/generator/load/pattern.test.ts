import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impliesGuard, type Piece, parsePattern } from "../../../../generator/load/pattern.ts";

const piece = (characters: string, min = 1, max = min, negated = false): Piece => ({ characters, negated, min, max });

describe("parsePattern", () => {
  it.each<[string, boolean, boolean, readonly Piece[]]>([
    ["a", false, false, [piece("a")]],
    ["^ab$", true, true, [piece("a"), piece("b")]],
    ["^\\+[1-3][0-1]{6,14}$", true, true, [piece("+"), piece("123"), piece("01", 6, 14)]],
    [
      "^https?://[^/?#]",
      true,
      false,
      [piece("h"), piece("t"), piece("t"), piece("p"), piece("s", 0, 1), piece(":"), piece("/"), piece("/"), piece("/?#", 1, 1, true)],
    ],
    ["[a-]", false, false, [piece("a-")]],
    ["[\\]\\-]", false, false, [piece("]-")]],
    ["a\\$", false, false, [piece("a"), piece("$")]],
    ["a\\\\$", false, true, [piece("a"), piece("\\")]],
    ["^a*", true, false, [piece("a", 0, Number.POSITIVE_INFINITY)]],
    ["^a+", true, false, [piece("a", 1, Number.POSITIVE_INFINITY)]],
    ["^a{2,}", true, false, [piece("a", 2, Number.POSITIVE_INFINITY)]],
    ["^a{0,3}", true, false, [piece("a", 0, 3)]],
    ["^a{3,3}b{2}c{3,4}", true, false, [piece("a", 3), piece("b", 2), piece("c", 3, 4)]],
    ["a?", false, false, [piece("a", 0, 1)]],
    ["^a?b?c?d?e*", true, false, [..."abcd"].map((letter) => piece(letter, 0, 1)).concat(piece("e", 0, Number.POSITIVE_INFINITY))],
    ["a{1000}", false, false, [piece("a", 1000)]],
    ["^a{1,1000}$", true, true, [piece("a", 1, 1000)]],
    ["^a{1000,}$", true, true, [piece("a", 1000, Number.POSITIVE_INFINITY)]],
    ["", false, false, []],
    ["$", false, true, []],
    ["^$", true, true, []],
    ["[$]a", false, false, [piece("$"), piece("a")]],
    ["\\$", false, false, [piece("$")]],
    ["\\\\\\$", false, false, [piece("\\"), piece("$")]],
    ["[\\\\$]$", false, true, [piece("\\$")]],
    ["[a-a]", false, false, [piece("a")]],
    ["[-a]", false, false, [piece("-a")]],
    ["[^-a]", false, false, [piece("-a", 1, 1, true)]],
    ["[a\\-c]", false, false, [piece("a-c")]],
    ["[+-\\.]", false, false, [piece("+,-.")]],
    ["[+-\\-]", false, false, [piece("+,-")]],
    ["[\\.-1]", false, false, [piece("./01")]],
    ["[\\--\\/]", false, false, [piece("-./")]],
    ["\u007f", false, false, [piece("\u007f")]],
    ["-", false, false, [piece("-")]],
    ...[...".*+?^$()|[]{}\\/"].map((character): [string, boolean, boolean, readonly Piece[]] => [`\\${character}`, false, false, [piece(character)]]),
  ])("reads %s", (source, fromStart, toEnd, pieces) => {
    expect(parsePattern(source)).toEqual({ source, fromStart, toEnd, pieces });
  });

  it.each([
    ["\\d", /write the characters out/],
    ["\\s", /write the characters out/],
    ["\\p{L}", /write the characters out/],
    ["\\b", /write the characters out/],
    ["\\-", /write the characters out/],
    [".", /"\." is not in the safe set/],
    ["a|b", /"\|" is not in the safe set/],
    ["(a)", /"\(" is not in the safe set/],
    ["(?=a)", /"\(" is not in the safe set/],
    ["a^b", /"\^" is not in the safe set/],
    ["a$b", /"\$" is not in the safe set/],
    ["[]", /empty class/],
    ["[^]", /empty class/],
    ["[a", /not closed/],
    ["[a$", /not closed/],
    ["[[a]]", /inside a class/],
    ["[a&&b]", /"&&" has a meaning of its own in a class of some languages; write each character once, and a hyphen as "\\-"/],
    ["[||]", /"\|\|" has a meaning of its own/],
    ["[~~]", /"~~" has a meaning of its own/],
    ["[+--]", /"--" has a meaning of its own/],
    ["[:a:]", /"\[:" has a meaning of its own/],
    ["[.a.]", /"\[\." has a meaning of its own/],
    ["[=a=]", /"\[=" has a meaning of its own/],
    ["[z-a]", /range z-a is empty/],
    ["^a{3,2}", /is empty/],
    ["^a{2", /not closed/],
    ["^a{1001}", /greater than 1000/],
    ["^a+?", /lazy or repeated/],
    ["^a++", /lazy or repeated/],
    ["^a{2}{2}", /lazy or repeated/],
    ["^a*b*", /two open repeats/],
    ["a*", /no "\^" before it/],
    ["^a?a?a?a?a?aaaaa", /more than 4 optional/],
    ["^a{1,1001}", /greater than 1000/],
    ["^a{1001,}", /greater than 1000/],
    ["^a{x{2}}", /a repeat is not closed/],
    ["^a{,2}", /a repeat is not closed/],
    ["^a?{2}", /lazy or repeated/],
    ["^a{2}+", /lazy or repeated/],
    ["a{1,2}", /no "\^" before it/],
    ["^a{1,2}b{1,2}", /two open repeats/],
    ["[\\d]", /write the characters out/],
    ["[\\w-z]", /write the characters out/],
    ["[a-\\d]", /write the characters out/],
    ["a\\", /^"\\" is not in the safe set of patterns; write the characters out$/],
    ["\u0080", /beyond ASCII/],
    ["é", /beyond ASCII/],
    ["[😀]", /beyond ASCII/],
  ])("refuses %s", (source, sentence) => {
    expect(() => parsePattern(source)).toThrow(sentence);
  });

  it("accepts only patterns that JavaScript accepts, with and without the flag u", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (source) => {
        try {
          parsePattern(source);
        } catch {
          return;
        }
        expect(() => [new RegExp(source), new RegExp(source, "u")]).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});

describe("impliesGuard", () => {
  it.each([
    ["^\\+[0-9]{3}$", "[^+0-9]", true],
    ["^\\+[0-9]{3}$", "[^0-9]", false],
    ["^[^a]$", "[^b]", false],
    ["[0-9]", "[^0-9]", false],
    ["^[0-9]$", "[a-z]", true],
    ["^[0-9]$", "^[^0-9]", false],
    ["^[0-9]$", "[^0-9]$", false],
    ["^[0-9]$", "[^0-9]a", false],
    ["^[0-9]$", "[^0-9]?", false],
    ["^[0-9]$", "[^0-9]{2}", false],
    ["^[0-9]$", "", false],
    ["^[0-9]", "[^0-9]", false],
    ["[0-9]$", "[^0-9]", false],
    ["^[ab]$", "[^a]", false],
    ["^[ab]$", "[b]", false],
  ])("tells whether no match of %s contains a match of %s: %s", (whole, guard, implied) => {
    expect(impliesGuard(parsePattern(whole), parsePattern(guard))).toBe(implied);
  });
});
