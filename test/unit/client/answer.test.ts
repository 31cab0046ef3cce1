import { describe, expect, it } from "vitest";
import { isDocumentedRefusal, meaningOf, readAnswer, saysAccepted } from "../../../src/client/answer.ts";

const hide = (text: string): string => text.replaceAll("secret", "[hidden]");
const read = (body: unknown) => readAnswer(JSON.stringify(body), hide);

describe("readAnswer", () => {
  it("reads every member", () => {
    expect(read({ code: "WA202", message: "ok", data: { message_id: "A1" }, error: { a: "b", c: 1, d: null, e: ["f", { g: true }] } })).toEqual({
      code: "WA202",
      messageId: "A1",
      description: "ok",
      error: { a: "b", c: "1", d: "null", e: '["f",{"g":true}]' },
    });
  });

  it.each([
    [{ code: "WA202" }],
    [{ code: "WA202", message: 5, data: null, error: null }],
    [{ code: "WA202", message: null, data: "A1", error: "no" }],
    [{ code: "WA202", data: [{ message_id: "A1" }], error: ["no"] }],
    [{ code: "WA202", data: { message_id: "" } }],
    [{ code: "WA202", data: { message_id: 5 } }],
    [{ code: "WA202", data: { message_id: ["A1"] } }],
  ])("reads an answer with nothing but a code: %j", (body) => {
    expect(read(body)).toEqual({ code: "WA202", messageId: undefined, description: undefined, error: {} });
  });

  it.each([
    [undefined],
    [null],
    ["WA202"],
    [["WA202"]],
    [{}],
    [{ code: "" }],
    [{ code: -1 }],
    [{ code: 1.5 }],
    [{ code: 1e300 }],
    [{ code: ["WA202"] }],
    [{ error: "131009" }],
    [Object.assign([], { code: "WA202" })],
  ])("returns undefined without a code: %j", (body) => expect(read(body)).toBeUndefined());

  it.each(["", "{", "<html>", "undefined"])("returns undefined when the text is not JSON: %j", (text) => expect(readAnswer(text, hide)).toBeUndefined());

  it("reads nothing through a __proto__ member", () => {
    expect(readAnswer('{"code":"WA202","__proto__":{"data":{"message_id":"A1"}}}', hide)).toMatchObject({ messageId: undefined });
    expect(readAnswer('{"__proto__":{"code":"WA202"}}', hide)).toBeUndefined();
  });

  it.each(["a b", "WA202\n", "!WA202", "WA202 ", "PRIVATE-TEXT", "Confirm", "12345678", "WA-", "WA--202", "secret202", "ABCDEFGHI1", "A123456789", "Ä1"])(
    "leaves out a code that does not look like Kaleyra's, and keeps the rest: %j",
    (code) => expect(read({ code, data: { message_id: "A1" } })).toMatchObject({ code: undefined, messageId: "A1" }),
  );

  it.each(["WA202", "wa202", "RBC001", "WA-401", "X9", "ABCDEFGH12345678"])("reads the code %s", (code) => expect(read({ code })).toMatchObject({ code }));

  it.each([" ", "\t\n", "\u00a0", "\u200b", "\ufeff", "-"])("reads no message id without a letter or a digit: %j", (id) => {
    expect(read({ code: "WA202", data: { message_id: id } })).toMatchObject({ code: "WA202", messageId: undefined });
  });

  it("reads a number as a code, also in Meta's form", () => {
    expect(read({ code: 131009 })).toMatchObject({ code: "131009" });
    expect(read({ code: "131009" })).toMatchObject({ code: "131009" });
    expect(read({ code: 0 })).toMatchObject({ code: "0" });
    const error = { message: "(#131009) Parameter value is not valid", type: "OAuthException", code: 131009 };
    expect(read({ error })).toMatchObject({ code: "131009", messageId: undefined, error: { ...error, code: "131009" } });
    expect(read({ code: "WA400", error })).toMatchObject({ code: "WA400" });
    expect(read({ code: 919000012345 })).toMatchObject({ code: undefined });
  });

  it.each([
    ["lists", (inner: string) => `[${inner}]`],
    ["objects", (inner: string) => `{"a":${inner}}`],
  ])("cuts what is nested 5,000 deep in error: %s", (_, wrap) => {
    let nested = "1";
    for (let depth = 0; depth < 5000; depth += 1) nested = wrap(nested);
    const answer = readAnswer(`{"code":"WA202","data":{"message_id":"A1"},"error":{"a":${nested}}}`, hide);
    expect(answer).toMatchObject({ code: "WA202", messageId: "A1" });
    expect(answer?.error["a"]).toMatch(/^[[{"a:]+…["\]}]+$/);
  });

  it("keeps eight levels in error, and cuts the ninth", () => {
    const lists = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);
    expect(read({ code: "WA202", error: { a: lists(8) } })?.error["a"]).toBe("[[[[[[[[1]]]]]]]]");
    expect(read({ code: "WA202", error: { a: lists(9) } })?.error["a"]).toBe('[[[[[[[["…"]]]]]]]]');
  });

  it("hides secrets in every text", () => {
    expect(read({ code: "secret", message: "a secret", error: { secret: "secret" } })).toEqual({
      code: undefined,
      messageId: undefined,
      description: "a [hidden]",
      error: { "[hidden]": "[hidden]" },
    });
  });

  it("cuts a long text after hiding secrets, so that no part of one is left", () => {
    const long = `${"x".repeat(997)}secret${"y".repeat(50)}`;
    const cut = `${"x".repeat(997)}[hi`;
    expect(read({ code: "WA202", message: long, error: { [long]: long } })).toEqual({
      code: "WA202",
      messageId: undefined,
      description: cut,
      error: { [cut]: cut },
    });
  });
});

describe("saysAccepted", () => {
  it.each([
    '{"code":"WA202","data":{"message_id":"A1"}}',
    '{"message_id" : "A1"}',
    '{"data":{"message_id":"A1"',
    '{"data":{"message_id":17}}',
    '{"MESSAGE_ID":"é"}',
    '{"message_id":"-A1"}',
    '{"code":"WA202","data":{}}',
    '{"code": "WA200"}',
    '{"code":WA200}',
    '{"code":"E110","messages":[{"id":"wamid.HBgM"}]}',
    '{"code":"E110","messages":[{"id":"wamid.9"}]}',
  ])("is true for %s", (text) => expect(saysAccepted(text)).toBe(true));

  it.each([
    "",
    "{}",
    '{"code":"WAV2101"}',
    '{"code":"WA2021"}',
    '{"code":"WA400","message":"message_id"}',
    '{"code":"WA400","message":"no wamid. given"}',
    '{"code":"WA400","message":"wamid. is not given"}',
    '{"message_id":""}',
    '{"message_id":" "}',
    '{"message_id":null}',
    '{"code":"E110","data":{}}',
    "<html>WA202</html>",
  ])("is false for %s", (text) => expect(saysAccepted(text)).toBe(false));

  it("reads a megabyte in less than a second", () => {
    const startedAt = performance.now();
    for (const part of ['"message_id":"', '"message_id":" ', '"message_id":', '"code":', " "]) saysAccepted(part.repeat(1_000_000 / part.length));
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe("meaningOf", () => {
  const meaning = (code: string, ...keys: readonly string[]) =>
    meaningOf(401, { code, messageId: undefined, description: undefined, error: Object.fromEntries(keys.map((key) => [key, ""])) })?.name;

  it.each([
    ["RBC001", [], "wrong-credentials"],
    ["rbc-001", [], "wrong-credentials"],
    ["WAV2101", ["anything"], "daily-limit"],
    ["WA401", [], undefined],
    ["WA-401", [], undefined],
    ["WA401", ["phone_number"], "unknown-sender"],
    ["WA-401", ["phone_number"], "other-api-version"],
    ["wa-401", ["phone_number"], "unknown-sender"],
    ["WA401", ["account"], "api-not-available"],
    ["WA-401", ["account"], "api-not-available"],
    ["WA-401", ["toString"], undefined],
    ["E999", ["balance"], undefined],
    ["", [], undefined],
  ] as const)("reads %s with the keys %j as %s", (code, keys, name) => expect(meaning(code, ...keys)).toBe(name));
});

describe("isDocumentedRefusal", () => {
  it("is true for a documented code without a known meaning, and false for a failure of Kaleyra's own", () => {
    const documented = (code: string): boolean => isDocumentedRefusal({ code });
    expect([documented("WA401"), documented("wa-4-01"), documented("E110"), documented("E111")]).toEqual([true, true, true, false]);
    expect(documented("WA500")).toBe(false);
  });
});
