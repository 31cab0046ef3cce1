import fc from "fast-check";
import { type AnyReplyButtonBuilder, buttons, limits } from "../../src/index.ts";
import { alphabets, textOf } from "./alphabets.ts";

/** A text, and whether the compiler knows its value. */
export interface Text {
  readonly value: string;
  readonly isDynamic: boolean;
}

export interface Call {
  readonly step: "header" | "body" | "footer" | "reply" | "to" | "ref" | "waSource";
  readonly texts: readonly Text[];
}

export type Chain = readonly Call[];

/** The first halves of emoji: the only ones that the compiler looks for. */
const emojiHalves = ["\ud83c", "\ud83d", "\ud83e"];

function text(max: number): fc.Arbitrary<string> {
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

const phoneNumber = fc.oneof(
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

function call(step: Call["step"], ...texts: fc.Arbitrary<string>[]): fc.Arbitrary<Call> {
  const isDynamic = fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0);
  return fc.tuple(...texts.map((value) => fc.record({ value, isDynamic }))).map((made) => ({ step, texts: made }));
}

const header = call("header", text(limits.headerText.maxLength));
const body = call("body", text(limits.bodyText.maxLength));
const footer = call("footer", text(limits.footerText.maxLength));
const reply = call("reply", text(limits.replyId.maxLength), text(limits.replyTitle.maxLength));
const to = call("to", phoneNumber);
const ref = call("ref", text(limits.reference.maxLength));
const source = call("waSource", waSource);

/** Mostly complete messages with their steps in any order; sometimes a step is missing or called twice. */
export const chains: fc.Arbitrary<Chain> = fc
  .tuple(
    body,
    to,
    fc.array(reply, { minLength: 1, maxLength: limits.buttons.maxItems }),
    fc.subarray([header, footer, ref, source]),
    fc.integer({ min: 0, max: 11 }),
  )
  .map(
    ([bodyCall, toCall, replies, others, dice]) => [bodyCall, toCall, dice > 2 && dice < 5 ? withDuplicate(replies, dice - 3) : replies, others, dice] as const,
  )
  .chain(([bodyCall, toCall, replies, others, dice]) =>
    fc.tuple(fc.tuple(...others), fc.oneof(body, to, reply, header)).map(([made, extra]) => {
      const whole: Call[] = [bodyCall, toCall, ...replies, ...made];
      return dice === 0 ? whole.slice(1) : dice === 1 ? [...whole, extra] : dice === 2 ? whole.filter(({ step }) => step !== "to") : whole;
    }),
  )
  .chain((whole) => fc.shuffledSubarray(whole, { minLength: whole.length }));

/** Gives the last reply the id or the title of the first, because random replies are hardly ever duplicates. */
function withDuplicate(replies: readonly Call[], which: number): readonly Call[] {
  const [first, ...more] = replies;
  const last = more.pop();
  if (first === undefined || last === undefined) return replies;
  return [first, ...more, { ...last, texts: last.texts.map((own, index) => (index === which ? (first.texts[index] ?? own) : own)) }];
}

/** The code that a user would write for the chain. */
export function programOf(chain: Chain): string {
  const written = ({ value, isDynamic }: Text): string => (isDynamic ? `text(${quoted(value)})` : quoted(value));
  return `buttons()${chain.map(({ step, texts }) => `.${step}(${texts.map(written).join(", ")})`).join("")}.build();`;
}

/** A string literal on one line: for a compiler, U+2028 ends a line. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028");
}

/** Whether the chain builds a valid message at run time. */
export function isValid(chain: Chain): boolean {
  let builder: AnyReplyButtonBuilder = buttons();
  for (const { step, texts } of chain) {
    const [first, second] = texts.map(({ value }) => value) as [string, string];
    builder = step === "reply" ? builder.reply(first, second) : Reflect.apply(builder[step], builder, [first]);
  }
  return builder.safeBuild().ok;
}

/** Whether the compiler has to refuse the chain if it is invalid: all of its text is literal, and has no half that only run time finds. */
export function isJudgedByCompilers(chain: Chain): boolean {
  return chain.every(({ texts }) => texts.every(({ value, isDynamic }) => !isDynamic && !hasOtherHalf(value)));
}

function hasOtherHalf(value: string): boolean {
  return [...value].some((character) => !character.isWellFormed() && !emojiHalves.includes(character));
}
