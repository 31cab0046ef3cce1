import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExact, isPlain, quoteNumbers } from "../../../src/callbacks/parse/quote-numbers.ts";
import { eventsOf, onlyEvent } from "./support/callbacks.ts";

/** A tap whose texts are all this piece of JSON. */
const tapOf = (text: string): string =>
  `{"meta_object":{"value":{"contacts":[{"wa_id":1},{"profile":{"name":"Ana"},"wa_id":${text}}],"messages":[{"context":{"id":${text}},"from":${text},` +
  `"id":${text},"timestamp":"1722834665","interactive":{"button_reply":{"id":${text},"title":${text}}}}]}},` +
  `"extra_info":{"ref":${text},"ref1":${text},"ref2":${text},"reply_to":${text}}}`;

const replyOf = (text: string) => ({
  event: "reply",
  kind: "reply-button",
  id: text,
  title: text,
  from: text,
  name: "Ana",
  messageId: text,
  repliedTo: text,
  replyTo: text,
  at: new Date(1_722_834_665_000),
  ref: text,
  ref1: text,
  ref2: text,
});

const awkward = ["9007199254740993", "-9007199254740993", "1e21", "1E+2", "1.50", "1.0", "-0", "0.1e-7", "1e999", "12345678901234567890".repeat(3)];

describe("a number in place of a text", () => {
  it.each(["919876543211", ...awkward])("keeps its digits as they stand in text and in bytes: %s", (digits) => {
    const text = tapOf(digits);
    expect(onlyEvent(text)).toEqual(replyOf(digits));
    expect(onlyEvent(new TextEncoder().encode(text))).toEqual(replyOf(digits));
  });

  it.each(awkward)("keeps its digits in an extra_info and a meta_object that are texts: %s", (digits) => {
    const { meta_object: metaObject, extra_info: extraInfo } = { meta_object: tapOf(digits), extra_info: `{"ref":${digits},"reply_to":${digits}}` };
    const change = metaObject.slice('{"meta_object":'.length, metaObject.indexOf(',"extra_info"'));
    expect(onlyEvent({ meta_object: change, extra_info: extraInfo })).toMatchObject({ id: digits, from: digits, ref: digits, replyTo: digits });
    expect(onlyEvent(JSON.stringify({ meta_object: change, extra_info: extraInfo }))).toMatchObject({ id: digits, ref: digits });
  });

  it("keeps its digits in a template's tap", () => {
    const template = (button: string) => onlyEvent(`{"messages":[{"from":1,"button":${button}}]}`);
    expect(template('{"payload":9007199254740993,"text":1e21}')).toMatchObject({ id: "9007199254740993", title: "1e21" });
    expect(template('{"text":9007199254740993}')).toMatchObject({ id: "9007199254740993" });
  });

  it("is left out of a parsed callback whose digits may be lost", () => {
    const parsed = (number: unknown) =>
      onlyEvent({
        messages: [{ from: 1, id: number, interactive: { button_reply: { id: 2 } } }],
        extra_info: { ref: number, ref1: number, reply_to: number },
      });
    for (const lost of [2 ** 53, -(2 ** 53), 1e21, 1.5, -0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(parsed(lost), String(lost)).toStrictEqual({ event: "reply", kind: "reply-button", id: "2", title: "", from: "1" });
    }
    for (const kept of [2 ** 53 - 1, 0, -7, 9_007_199_254_740_993n, 10n ** 21n]) expect(parsed(kept)).toMatchObject({ ref: String(kept) });
  });

  it("is no tap in a parsed callback when it is the button and its digits may be lost, but still a message", () => {
    const message = { from: "1", type: "interactive", interactive: { button_reply: { id: 2 ** 53 } } };
    expect(eventsOf({ messages: [message] })).toEqual([{ event: "message", type: "interactive", from: "1", raw: message }]);
    expect(onlyEvent({ messages: [{ from: 2 ** 53, from_user_id: "IN.1", interactive: { button_reply: { id: "a" } } }] })).not.toHaveProperty("from");
  });

  it("finds the sender among the contacts when both are numbers", () => {
    const contacts = [
      { profile: { name: "Ana" }, wa_id: 5 },
      { profile: { name: "Bo" }, wa_id: 6 },
    ];
    expect(onlyEvent({ contacts, messages: [{ from: 6, interactive: { button_reply: { id: "a" } } }] })).toMatchObject({ name: "Bo" });
  });
});

describe("a timestamp", () => {
  it("of any JSON type does not lose the tap", () => {
    for (const timestamp of ['{"toString":1,"valueOf":1}', "[]", "[[1]]", "true", "null", "{}", '""', "1e999"]) {
      const event = onlyEvent(`{"messages":[{"from":"1","timestamp":${timestamp},"interactive":{"button_reply":{"id":"a"}}}]}`);
      expect(event).toStrictEqual({ event: "reply", kind: "reply-button", id: "a", title: "", from: "1" });
    }
  });

  it("may be a number, and in milliseconds", () => {
    for (const timestamp of ["1722834665", "1722834665.0", "1.722834665E9", "1722834665000", '"1722834665000"']) {
      const event = onlyEvent(`{"messages":[{"from":"1","timestamp":${timestamp},"interactive":{"button_reply":{"id":"a"}}}]}`);
      expect(event).toMatchObject({ at: new Date(1_722_834_665_000) });
    }
    const at = (timestamp: string) => onlyEvent({ messages: [{ from: "1", timestamp }] });
    expect(at("99999999999")).toMatchObject({ at: new Date(99_999_999_999_000) });
    expect(at("100000000000")).toMatchObject({ at: new Date(100_000_000_000) });
  });
});

describe("isExact", () => {
  it.each([
    "0",
    "-0",
    "1.50",
    "0.0",
    "-12.9716",
    "1E2",
    "1e-7",
    "77.594566000000",
    "12.971600000000000000",
    "37.44216251868683",
    "123456789012345.0",
    "1e21",
    "1.2345678901234e123",
    "0.00000000000000012345678901234",
    "1".padEnd(32, "0"),
  ])("keeps %s", (text) => expect(isExact(text)).toBe(true));

  it.each(["9007199254740993", "1e999", "-1e999", "1e-999", "0.12345678901234567890", "12345678901234567890", "1.00000000000000001", "1".padEnd(33, "0")])(
    "changes %s",
    (text) => expect(isExact(text)).toBe(false),
  );
});

describe("quoteNumbers", () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it.each([
    ["12", "12"],
    ["1.0", '"1.0"'],
    [' [ 1 , -2.5e+3,"3", {"4":1e2 , "\\"6\\\\":7.0}]\n', ' [ 1 , "-2.5e+3","3", {"4":"1e2" , "\\"6\\\\":"7.0"}]\n'],
    ["true", "true"],
    ["", ""],
  ])("puts each number that may change into quotes and nothing else: %s", (json, quoted) => expect(quoteNumbers(json, isPlain)).toBe(quoted));

  it("does not make JSON of a text that is none", () => {
    for (const text of [
      "{1:2}",
      "{1 :2}",
      "{1.5:2}",
      "{1.5 \n:2}",
      "{1\u00a0:2}",
      "01",
      "[1.]",
      ".5",
      "+1",
      "--1",
      "1e",
      "1 2",
      "1_0",
      '"1',
      '"a"1',
      '1"a"',
      "[1\u00a0]",
      "NaN",
      "0x1",
      "\\1",
    ]) {
      expect(isJson(quoteNumbers(text, isPlain)), text).toBe(false);
    }
  });

  it("quotes every number of a JSON text that is no safe integer and leaves the rest as it is", () => {
    const numberAsText = (_: string, value: unknown) => (typeof value === "number" && !Number.isSafeInteger(value) ? String(value) : value);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("", " ", "\n\t"), (value, space) => {
        expect(quoteNumbers(JSON.stringify(value, null, space), isPlain)).toBe(JSON.stringify(value, numberAsText, space));
      }),
      { numRuns: 2_000 },
    );
  });

  it("makes JSON of a changed text only if it still is JSON", () => {
    const pieces = fc.array(fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "1", "-", ".5", "e", "E+", "0", " ", "a", "true", '"1"'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), pieces, fc.nat(), fc.nat(4), (json, inserted, at, removed) => {
        const start = at % (json.length + 1);
        const changed = json.slice(0, start) + inserted.join("") + json.slice(start + removed);
        for (const text of [changed, inserted.join("")]) expect(isJson(quoteNumbers(text, isPlain)), text).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("takes time in proportion to the length of a hostile text", () => {
    const length = 2 ** 20;
    const times = ["1", "0", "1.0", "-", '"', '\\"', "\\", "1 ", " ", "1e", "a"].flatMap((piece) =>
      ["", '"'].map((start) => {
        const text = start + piece.repeat(length / piece.length);
        const before = performance.now();
        quoteNumbers(text, isPlain);
        quoteNumbers(text, isExact);
        return { piece: start + piece, ms: performance.now() - before };
      }),
    );
    expect(times.filter(({ ms }) => ms > 5_000)).toEqual([]);
  });
});
