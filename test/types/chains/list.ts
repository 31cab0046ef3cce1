import fc from "fast-check";
import { limits } from "../../../src/index.ts";
import { alphabets, textOf } from "../alphabets.ts";
import type { Call, Chain } from "./chain.ts";
import { callWith, footer, header, ref, shuffled, source, textUpTo, to } from "./texts.ts";

/** Mostly right, because a list has many texts. */
const mostlyRight = (max: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc
        .tuple(fc.constantFrom(...Object.values(alphabets)), fc.integer({ min: 1, max: 9 }), fc.nat(99))
        .map(([alphabet, long, salt]) => `${salt}${textOf(alphabet, long)}`),
    },
    { weight: 1, arbitrary: textUpTo(max) },
  );

const call = callWith(50);
const id = mostlyRight(limits.rowId.maxLength);
const title = mostlyRight(limits.rowTitle.maxLength);
const description = mostlyRight(limits.rowDescription.maxLength);
const body = call("body", mostlyRight(limits.listBodyText.maxLength));
const button = call("button", mostlyRight(limits.listButton.maxLength));
const section = call("section", mostlyRight(limits.sectionTitle.maxLength));
const row = fc.oneof(call("row", id, title), call("row", id, title, description));

const fields = ["id", "title", "description"];
const rows: fc.Arbitrary<Call> = fc
  .tuple(fc.array(call("", id, title, description), { maxLength: 3 }), fc.constantFrom(2, 3))
  .map(([items, count]) => ({ step: "rows", texts: items.flatMap(({ texts }) => texts.slice(0, count)), fields: fields.slice(0, count) }));

const item = fc.oneof({ weight: 12, arbitrary: row }, { weight: 2, arbitrary: rows });

/** Mostly right lists: rows in one section, or in several with titles; sometimes one of them is out of place, empty or too much. */
const items: fc.Arbitrary<readonly Call[]> = fc
  .tuple(
    fc.array(fc.tuple(section, fc.array(item, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 15 }),
    fc.array(item, { maxLength: 2 }),
  )
  .map(([sections, dice, more]) => {
    const calls = sections.flatMap(([title, inside], index) => (dice === 0 && index > 0 ? [title] : [title, ...inside]));
    if (dice < 3) return dice === 0 ? calls : [...more, ...calls];
    if (dice < 6) return calls.filter(({ step }) => step !== "section");
    return dice < 8 ? withDuplicate(calls) : calls;
  });

/** Gives the last row the id of the first, because random ids are hardly ever duplicates. */
function withDuplicate(calls: readonly Call[]): readonly Call[] {
  const first = calls.find(({ step, texts }) => step === "row" && texts.length > 0);
  const last = calls.findLast(({ step }) => step === "row");
  return calls.map((one) =>
    one === last && first !== undefined ? { ...one, texts: [first.texts[0] ?? one.texts[0], ...one.texts.slice(1)] as Call["texts"] } : one,
  );
}

/** The steps in any order, but for sections and rows. */
export const listChains: fc.Arbitrary<Chain> = fc
  .tuple(
    items,
    fc.tuple(body, button, to),
    fc.subarray([header, footer, ref, source]).chain((some) => fc.tuple(...some)),
    fc.oneof(body, button, to, section, header),
    fc.integer({ min: 0, max: 14 }),
  )
  .chain(([inOrder, needed, others, extra, dice]) => shuffled(inOrder, [...needed, ...others], extra, dice));
