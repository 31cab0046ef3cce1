import fc from "fast-check";
import { limits } from "../../../generated/limits.ts";
import { sourceSchemaOf } from "../../support/schema.ts";
import { requestOf } from "./request.ts";
import { validLengths, validText } from "./texts.ts";

const definitions = sourceSchemaOf("reply-button-request")["definitions"] as Record<string, Record<string, unknown>>;
const sources = definitions["WaSource"]?.["enum"] as readonly string[];

const text = (name: keyof typeof limits): fc.Arbitrary<string> => validText(validLengths(limits[name] as { minLength?: number }));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });

const digits = fc.constantFrom("1234567", "9876543210", "14155550123", "98765432109876", "987654321098765");
export const phoneNumber: fc.Arbitrary<string> = digits.map((number) => `+${number}`);

const address = fc
  .tuple(
    fc.constantFrom("http://", "https://"),
    fc.constantFrom("a", "example.com", "👨‍👩‍👧.ws", "[::1]"),
    fc.constantFrom("", "/", "/a?b#c", "/ש@b", "/x".repeat(300)),
  )
  .map((parts) => parts.join(""));
const longest = limits.mediaLink.maxLength;
export const link: fc.Arbitrary<string> = fc
  .tuple(address, fc.constantFrom(0, 0, 0, 0, longest - 1, longest))
  .map(([start, length]) => start.padEnd(length, "x"));

const byIdOrLink = fc.oneof(fc.record({ id: text("mediaId") }), fc.record({ link }));
const media = (type: string): fc.Arbitrary<unknown> => byIdOrLink.map((inner) => ({ type, [type]: inner }));
const documentHeader = fc.tuple(byIdOrLink, maybe(text("filename"))).map(([inner, filename]) => ({ type: "document", document: { ...inner, filename } }));
const textHeader = text("headerText").map((inner) => ({ type: "text", text: inner }));

const reply = fc.record({ id: text("replyId"), title: text("replyTitle") });
/** A reply that repeats an id or a title of an earlier one is removed. */
const replies = fc
  .array(reply, { minLength: limits.buttons.minItems, maxLength: limits.buttons.maxItems })
  .map((list) => list.filter(({ id, title }, index) => !list.slice(0, index).some((other) => other.id === id || other.title === title)));

const extraInfo = fc.record(
  { ref: text("reference"), ref1: text("reference"), ref2: text("reference"), wa_source: fc.constantFrom(...sources) },
  { requiredKeys: [] },
);

/** Valid messages with every kind of header; many have a text of the shortest or longest allowed length. */
export const validMessages: fc.Arbitrary<unknown> = fc
  .record({
    recipient: fc.constantFrom("individual", "individual", undefined),
    to: phoneNumber,
    header: maybe(fc.oneof(textHeader, media("image"), media("video"), documentHeader)),
    body: text("bodyText"),
    footer: maybe(text("footerText")),
    replies,
    extraInfo: maybe(extraInfo),
  })
  .map(({ recipient, ...parts }) => requestOf(parts, recipient));
