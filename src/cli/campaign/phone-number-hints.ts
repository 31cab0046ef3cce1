import { patterns } from "../../../generated/service.ts";

const invisible = /[\p{Cf}\p{Cc}]/u;
const invisibles = /[\p{Cf}\p{Cc}]/gu;

/** What spreadsheets, programs and people make of a phone number, and how to mend it. Tested without invisible characters, in this order. */
const mistakes: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [
    /^'?[+-]?\d+(?:[.,]\d+)?E\+?\d+$/i,
    "is in scientific notation, such as 9.198E+11; a spreadsheet has cut its last digits off, so copy the numbers again, into a column formatted as text",
  ],
  [/^#[\p{L}\d/ ]+[!?]?$/u, "is an error of a spreadsheet, such as #NAME?; write the number into a cell formatted as text"],
  [/^=/, 'is a formula of a spreadsheet, such as ="+91…"; write the number alone, into a cell formatted as text'],
  [/^['’‘`´"]/, "has an apostrophe or a quotation mark before it, as a spreadsheet keeps a number that is a text; remove the mark"],
  [/^[a-z.:/]+[:/]/i, "has something before it, such as whatsapp: or tel:; write the number alone"],
  [/@/, "is an address of a chat, such as 919876543210@c.us; write the number alone, with a plus sign before it"],
  [/\(0\)/, "has (0) in it, which is dialled inside the country alone, as in +44 (0)77…; remove (0) and everything else but the plus sign and the digits"],
  [/^(?=(?:\D*\d){16}).*[;,/|&]/s, "looks like two numbers; give each a row of its own"],
  [/^\+?\d+\.0+$/, "has a decimal point, as in 919876543210.0; a program took it for an amount, so remove the point and what is behind it"],
  [/[^\P{Nd}0-9]/u, "has digits of another script; write it with 0 to 9"],
  [
    /\d[\s\p{Zs}().,/\u2010-\u2015-]|[\s\p{Zs}().,/\u2010-\u2015-]\d/u,
    "has spaces, dashes, points or brackets in it; write nothing but a plus sign and digits, as in +919876543210",
  ],
  [/^\D*00[1-9]/, "begins with 00; write a plus sign instead of it"],
  [/^\D*0/, "begins with 0, so it has no country code; write a plus sign and the country code instead of the 0"],
  [/^[1-9]\d{6,14}$/, "has no plus sign; write it before the country code, as in +919876543210"],
];

/**
 * What a phone number that cannot be sent to looks like, and how to mend it;
 * nothing when there is no such sign. Never quotes the number, and computes no other.
 */
export function phoneNumberHints(to: string): readonly string[] {
  if (patterns.phoneNumber.test(to)) return [];
  const visible = to.replace(invisibles, "").trim();
  const found = mistakes.find(([pattern]) => pattern.test(visible));
  return [
    ...(invisible.test(to)
      ? ["the phone number has an invisible character in it, as text copied from a contact or a chat has; delete the whole cell and type the number again"]
      : []),
    ...(found === undefined ? [] : [`the phone number ${found[1]}`]),
  ];
}
