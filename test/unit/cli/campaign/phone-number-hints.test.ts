import { describe, expect, it } from "vitest";
import { phoneNumberHints } from "../../../../src/cli/campaign/phone-number-hints.ts";

describe("phoneNumberHints", () => {
  it.each([
    ["9.198E+11", ["scientific notation"]],
    ["9,198E+11", ["scientific notation"]],
    ["+9.19876543210e11", ["scientific notation"]],
    ["'+919876543210", ["apostrophe"]],
    ["’919876543210", ["apostrophe"]],
    ['="+919876543210"', ["formula"]],
    ["=919876543210", ["formula"]],
    ["#NAME?", ["error of a spreadsheet"]],
    ["#VALUE!", ["error of a spreadsheet"]],
    ["\u202a+919876543210\u202c", ["invisible character"]],
    ["\ufeff+919876543210", ["invisible character"]],
    ["+91987\u200b6543210", ["invisible character"]],
    ["\u200e+91 98765 43210", ["invisible character", "spaces"]],
    ["whatsapp:+919876543210", ["whatsapp:"]],
    ["tel:+91-98765-43210", ["tel:"]],
    ["https://wa.me/919876543210", ["something before it"]],
    ["+44 (0)7700 900123", ["(0)"]],
    ["919876543210@c.us", ["@c.us"]],
    ["919876543210@s.whatsapp.net", ["@c.us"]],
    ["919876543210.0", ["decimal point"]],
    ["+91 98765 43210", ["spaces"]],
    ["+91\u00a09876543210", ["spaces"]],
    ["+91-9876543210", ["dashes"]],
    ["(91) 9876543210", ["brackets"]],
    ["+919876543210 / +919876543211", ["two numbers"]],
    ["+919876543210,919876543211", ["two numbers"]],
    ["+९१९८७६५४३२१०", ["digits of another script"]],
    ["00919876543210", ["begins with 00"]],
    ["09876543210", ["begins with 0,"]],
    ["919876543210", ["no plus sign"]],
  ])("says of %j what it looks like and how to mend it", (to, signs) => {
    const hints = phoneNumberHints(to);
    expect(hints).toHaveLength(signs.length);
    for (const [index, sign] of signs.entries()) expect(hints[index]).toContain(sign);
    for (const hint of hints) expect(hint).toMatch(/^the phone number (?:is|has|looks|begins) .*[,;] .+/);
  });

  it.each([["+919876543210"], ["+12345678"], ["12345"], ["Jane"], [""], ["+1234567890123456"]])("says nothing of %j", (to) => {
    expect(phoneNumberHints(to)).toEqual([]);
  });

  it("quotes no digit of the number", () => {
    for (const to of ["+44 (0)7712 345678", "whatsapp:+447712345678", "447712345678@c.us", "447712345678.0"]) {
      expect(phoneNumberHints(to).join(" ")).not.toMatch(/7712|345678/);
    }
  });

  it("needs little time for a hostile cell", () => {
    const began = performance.now();
    for (const unit of ["a:", "1", " ", "0", "1 ", "#", "\u200b", "1;"]) phoneNumberHints(unit.repeat(1 << 19));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
