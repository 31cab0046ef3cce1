import { describe, expect, it } from "vitest";
import { addressOf, refusalOf } from "../../../src/sandbox/receive.ts";

const address = { sid: "HXAP16XXXXXX97IN", from: "+919876543210" };

describe("addressOf", () => {
  it.each([
    ["/v2/HXAP16XXXXXX97IN/whatsapp/+919876543210/messages", address],
    ["/v2/HXAP16XXXXXX97IN/whatsapp/%2B919876543210/messages", address],
    ["/v2/HXAP16XXXXXX97IN/whatsapp/%2b919876543210/messages", address],
    ["/v2//whatsapp//messages", { sid: "", from: "" }],
    ["/v2/a/whatsapp/1%2B2/messages", { sid: "a", from: "1%2B2" }],
    ["/v2/a/b/whatsapp/1/messages", undefined],
    ["/v2/a/whatsapp/1/2/messages", undefined],
    ["/x/v2/a/whatsapp/1/messages", undefined],
    ["/v2/a/whatsapp/1/messages/", undefined],
    ["/v2/a/whatsapp/1/messages?x", undefined],
    ["/", undefined],
  ])("parses %s as %j", (url, expected) => expect(addressOf(url)).toEqual(expected));
});

describe("refusalOf", () => {
  const account = { ...address, apiKey: "Axxx3" };
  const key = { "api-key": "Axxx3" };

  it.each([
    [address, key, {}, undefined],
    [address, key, account, undefined],
    [{ ...address, sid: "a.b" }, key, {}, "wrong-credentials"],
    [{ ...address, sid: "OTHER" }, key, account, "wrong-credentials"],
    [address, {}, {}, "wrong-credentials"],
    [address, { "api-key": ["Axxx3"] }, {}, "wrong-credentials"],
    [address, { "api-key": "two words" }, {}, "wrong-credentials"],
    [address, { "api-key": "other" }, account, "wrong-credentials"],
    [{ ...address, from: "919876543210" }, key, {}, "unknown-sender"],
    [{ ...address, from: "+10000000" }, key, account, "unknown-sender"],
    [{ sid: "a.b", from: "1" }, key, {}, "wrong-credentials"],
  ])("for %j with the headers %j and the account %j is %s", (from, headers, known, refusal) => expect(refusalOf(from, headers, known)).toBe(refusal));
});
