import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { callbackOf, delivered, eventsOf, notSent, onlyEvent } from "./support/callbacks.ts";

const codes: Record<string, object> = JSON.parse(readFileSync(new URL("../../../schema/status-errors.json", import.meta.url), "utf8")).codes;
const statusOf = (status: object) => onlyEvent(callbackOf(status));

describe("a status that Kaleyra relays", () => {
  it("has the customer, the business number, the refs and the id beside the status", () => {
    expect(onlyEvent(delivered)).toEqual({
      event: "status",
      status: "delivered",
      from: "919876543211",
      phoneNumberId: "1",
      businessNumber: "918000000000",
      messageId: "wamid.top",
      at: new Date(1722834665000),
      ref: "customer1",
    });
    expect(eventsOf(delivered)[0]?.raw).toBe(delivered.meta_object.value.statuses[0]);
  });

  it.each([
    ["sent", "sent"],
    ["DELIVERED", "delivered"],
    ["Read", "read"],
    ["played", "played"],
    ["not-sent", "not-sent"],
    ["NOT SENT", "not-sent"],
    ["not_sent", "not-sent"],
  ])("may be written in several ways: %s", (word, status) => expect(statusOf({ status: word })).toEqual({ event: "status", status }));

  it.each(["deleted", "in_orbit", "", "constructor", "__proto__"])("keeps a word that is not known: %j", (word) =>
    expect(statusOf({ status: word, id: "1" })).toEqual({ event: "status", status: "other", word, messageId: "1" }),
  );

  it("takes the word that is repeated beside it only when there is one status", () => {
    const beside = (...statuses: object[]) => eventsOf({ meta_object: { value: { statuses } }, status: "read" });
    expect(beside({})).toMatchObject([{ status: "read" }]);
    expect(beside({}, { status: "sent" })).toMatchObject([{ status: "other", word: "" }, { status: "sent" }]);
  });

  it("is found by the id in extra_info, and by its own in Meta's webhook", () => {
    const { message_id, ...rest } = delivered;
    expect(onlyEvent(rest)).toMatchObject({ messageId: "wamid.sent" });
    expect(statusOf({ status: "read", id: "wamid.1" })).toMatchObject({ messageId: "wamid.1" });
  });

  it("knows a customer without a number, with the parent's id in both spellings", () => {
    const customer = { event: "status", status: "read", userId: "IN.1", parentUserId: "IN.ENT.1" };
    expect(statusOf({ status: "read", recipient_id: "", recipient_user_id: "IN.1", recipient_parent_user_id: "IN.ENT.1" })).toEqual(customer);
    expect(statusOf({ status: "read", recipient_user_id: "IN.1", parent_recipient_user_id: "IN.ENT.1" })).toEqual(customer);
  });

  it("of a group is about one of its members", () => {
    const group = {
      status: "read",
      recipient_id: "1203@g.us",
      recipient_type: "group",
      recipient_participant_id: "91",
      recipient_participant_user_id: "IN.1",
      recipient_participant_parent_user_id: "IN.ENT.1",
    };
    expect(statusOf(group)).toEqual({ event: "status", status: "read", from: "91", userId: "IN.1", parentUserId: "IN.ENT.1" });
  });

  it("of a phone call is no report on a message", () => {
    const call = { id: "wacid.1", type: "call", status: "RINGING" };
    expect(eventsOf({ statuses: [call, { status: "sent", type: "message" }] })).toMatchObject([{ status: "sent" }]);
    expect(eventsOf(callbackOf(call))).toEqual([]);
  });
});

describe("a status that failed", () => {
  it("says why, what it means and what to do", () => {
    const error = { code: 131047, title: "Re-engagement message", message: "Re-engagement message", error_data: { details: "More than 24 hours." } };
    const explained = { name: "window-closed", meaning: expect.stringContaining("24 hours"), fix: expect.stringContaining("template") };
    const errors = [{ code: 131047, title: "Re-engagement message", details: "More than 24 hours.", ...explained }];
    expect(statusOf({ status: "failed", errors: [error] })).toEqual({ event: "status", status: "failed", errors });
    expect(statusOf({ status: "failed", errors: [{ ...error, code: "131047" }] })).toEqual({ event: "status", status: "failed", errors });
  });

  it("knows every code of schema/status-errors.json", () => {
    expect(Object.keys(codes).length).toBeGreaterThan(20);
    for (const [code, { source, ...meaning }] of Object.entries<{ source?: string }>(codes)) {
      expect(statusOf({ status: "failed", errors: [{ code: Number(code) }] })).toMatchObject({ errors: [{ code: Number(code), ...meaning }] });
    }
  });

  it("passes a code that is not known", () => {
    expect(statusOf({ status: "failed", errors: [{ code: 999, title: "New" }, { code: "WAV2101" }, null, {}] })).toEqual({
      event: "status",
      status: "failed",
      errors: [{ code: 999, title: "New" }, { code: "WAV2101" }, {}, {}],
    });
  });

  it("tells the message of an error from its title", () => {
    const errors = [{ title: "A", message: "B" }, { message: "C" }, { title: "D", message: "D" }];
    expect(statusOf({ status: "failed", errors })).toStrictEqual({
      event: "status",
      status: "failed",
      errors: [{ title: "A", details: "B" }, { title: "C" }, { title: "D" }],
    });
  });

  it("has a code that is no whole number of 15 digits as it came", () => {
    const codes = ["0.5", "NaN", "Infinity", "1e3", "-0", "00", "9007199254740991", "WAV2101"];
    expect(statusOf({ status: "failed", errors: codes.map((code) => ({ code })) })).toMatchObject({ errors: codes.map((code) => ({ code })) });
    expect(statusOf({ status: "failed", errors: [{ code: "-1" }, { code: 999999999999999 }] })).toMatchObject({
      errors: [{ code: -1 }, { code: 999999999999999 }],
    });
  });

  it("may come without errors, and errors may stand beside another status", () => {
    for (const errors of [undefined, null, [], "none"])
      expect(statusOf({ status: "failed", errors })).toEqual({ event: "status", status: "failed", errors: [] });
    expect(statusOf({ status: "sent", errors: [{ code: 999 }] })).toEqual({ event: "status", status: "sent", errors: [{ code: 999 }] });
  });
});

describe("a status in Kaleyra's flat form", () => {
  it("says that a message was not sent, and why", () => {
    expect(onlyEvent(notSent)).toEqual({
      event: "status",
      status: "not-sent",
      code: "WAV2101",
      reason: "account daily limit reached",
      messageId: "wamid.flat",
      ref: "customer1",
      ref1: "marketing",
    });
    expect(eventsOf(notSent)[0]?.raw).toBe(notSent);
  });

  it("keeps a word that is not known, with the whole callback", () => {
    const submitted = { status: "submit-success", message_id: null, more: 1 };
    expect(eventsOf(submitted)).toEqual([{ event: "status", status: "other", word: "submit-success", raw: submitted }]);
  });

  it("of a message that failed has its code and reason as the error", () => {
    expect(onlyEvent({ ...notSent, status: "failed" })).toMatchObject({ errors: [{ code: "WAV2101", title: "account daily limit reached" }] });
    expect(onlyEvent({ status: "failed", message_id: "1" })).toEqual({ event: "status", status: "failed", errors: [], messageId: "1" });
    expect(onlyEvent({ status: "failed", message_id: "1", code: "9" })).toMatchObject({ errors: [{ code: 9 }] });
    expect(onlyEvent({ status: "failed", message_id: "1", reason: "full" })).toMatchObject({ errors: [{ title: "full" }] });
  });

  it("beside a status of Meta's adds the code and the reason that this does not have itself", () => {
    const beside = { status: "failed", message_id: "1", code: "WAV1", reason: "outer" };
    const failed = (status: object) => onlyEvent({ meta_object: { value: { statuses: [{ status: "failed", ...status }] } }, ...beside });
    expect(failed({})).toMatchObject({ errors: [{ code: "WAV1", title: "outer" }] });
    expect(failed({ code: "WAV2" })).toMatchObject({ errors: [{ code: "WAV2", title: "outer" }] });
    expect(failed({ reason: "inner" })).toMatchObject({ errors: [{ code: "WAV1", title: "inner" }] });
  });
});
