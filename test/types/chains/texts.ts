import fc from "fast-check";
import { limits } from "../../../src/index.ts";
import { alphabets, textOf } from "../alphabets.ts";
import { type Call, emojiHalves } from "./chain.ts";

/** Texts around a limit, most of them short. */
export function textUpTo(max: number): fc.Arbitrary<string> {
  const length = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: Math.min(max, 12) }) },
    { weight: 2, arbitrary: fc.constantFrom(max - 1, max) },
    { weight: 1, arbitrary: fc.constantFrom(0, max + 1, max + 2, 2 * max, 2 * max + 1) },
  );
  const usual = fc.tuple(fc.constantFrom(...Object.values(alphabets)), length, fc.nat(2)).map(([alphabet, long, salt]) => {
    const made = textOf(alphabet, long);
    return salt > 0 && long > 1 ? `${salt}${[...made].slice(1).join("")}` : made;
  });
  return fc.oneof(
    { weight: 60, arbitrary: usual },
    { weight: 3, arbitrary: fc.constantFrom(" ", "\u00a0x", "x\u3000", "\ufeff", "\u2028\t", "a", "b", "\u180e", "\u200b") },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom("a", "\u{1f600}", "\u{1f389}", ...emojiHalves), { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
    },
    { weight: 1, arbitrary: fc.constantFrom("\ud800", "a\udbff", "\udc00b", "\u{1f600}\ude00") },
  );
}

export const phoneNumber = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }).map((digits) => `+${digits}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "+",
      "919876543210",
      "+91 98765432",
      "+\u096f1987654321",
      "+1e9000000",
      "+0x12345678",
      "+0b1010101",
      "+123456789n",
      "+-12345678",
      "+1_000_000",
      "+123456",
      "+1234567890123456",
      "+1.5000000",
      "++1234567",
      "+1234567 ",
      "+Infinity",
    ),
  },
);

const waSource = fc.oneof({ weight: 6, arbitrary: fc.constantFrom("api", "zoho") }, { weight: 1, arbitrary: fc.constantFrom("API", "slack", "") });

/** Makes calls with texts, of which the compiler does not know one in so many. */
export function callWith(oneIn: number): (step: string, ...texts: fc.Arbitrary<string>[]) => fc.Arbitrary<Call> {
  const isDynamic = fc.integer({ min: 1, max: oneIn }).map((dice) => dice === 1);
  return (step, ...texts) => fc.tuple(...texts.map((value) => fc.record({ value, isDynamic }))).map((made) => ({ step, texts: made }));
}

export const call = callWith(8);

/** The steps that every builder has. */
export const to = call("to", phoneNumber);
export const body = call("body", textUpTo(limits.bodyText.maxLength));
export const header = call("header", textUpTo(limits.headerText.maxLength));
export const footer = call("footer", textUpTo(limits.footerText.maxLength));
export const ref = call("ref", textUpTo(limits.reference.maxLength));
export const source = call("waSource", waSource);

/** The steps in any order, in which `inOrder` keep theirs; sometimes one of all is missing, or `extra` is there. */
export function shuffled(inOrder: readonly Call[], anywhere: readonly Call[], extra: Call, dice: number): fc.Arbitrary<readonly Call[]> {
  const some = dice === 1 ? [...anywhere, extra] : anywhere;
  return fc.array(fc.nat(), { minLength: some.length, maxLength: some.length }).map((places) => {
    const all = [...inOrder];
    for (const [index, one] of some.entries()) all.splice((places[index] as number) % (all.length + 1), 0, one);
    return dice === 0 ? all.slice(1) : dice === 2 ? all.filter(({ step }) => step !== "to") : all;
  });
}
