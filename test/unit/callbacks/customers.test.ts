import { describe, expect, it } from "vitest";
import { eventsOf, onlyEvent, tap } from "./support/callbacks.ts";

const { from, ...unnumbered } = tap;
const taps = (...senders: readonly object[]) => senders.map((sender) => ({ ...unnumbered, ...sender }));
const names = (body: unknown) => eventsOf(body).map(({ name }) => name);

describe("a customer without a number", () => {
  const contacts = [{ profile: { name: "Ana", username: "ana.k" }, user_id: "IN.1", parent_user_id: "IN.ENT.1" }];

  it("is known by Meta's id and the user name", () => {
    const customer = { userId: "IN.1", parentUserId: "IN.ENT.1", username: "ana.k", name: "Ana" };
    expect(onlyEvent({ contacts, messages: taps({ from_user_id: "IN.1" }) })).toMatchObject({ event: "reply", id: "change-button", ...customer });
    expect(onlyEvent({ contacts, messages: taps({ from: "", from_user_id: "IN.1" }) })).not.toHaveProperty("from");
    expect(onlyEvent({ contacts: [], messages: taps({ from_user_id: "IN.1", from_parent_user_id: "IN.ENT.1" }) })).toMatchObject({
      userId: "IN.1",
      parentUserId: "IN.ENT.1",
    });
  });

  it("is the only contact's, unless that has another id or another customer may be meant", () => {
    const only = [{ profile: { name: "Ana" }, wa_id: "2" }];
    expect(onlyEvent({ contacts: only, messages: taps({ from_user_id: "IN.2" }) })).toMatchObject({ userId: "IN.2", from: "2", name: "Ana" });
    expect(onlyEvent({ contacts, messages: taps({ from_user_id: "IN.2" }) })).not.toHaveProperty("name");
    expect(names({ contacts: only, messages: taps({ from_user_id: "IN.1" }, { from_user_id: "IN.2" }) })).toEqual([undefined, undefined]);
  });

  it("has the first of two contacts with the same number", () => {
    const twice = ["Ana", "Bea"].map((name) => ({ profile: { name }, wa_id: "1" }));
    expect(names({ contacts: twice, messages: taps({ from: "1" }) })).toEqual(["Ana"]);
  });

  it("does not vanish from a batch, and neither does one of whom nothing is known", () => {
    const events = eventsOf({ contacts, messages: taps({ from: "1" }, { from_user_id: "IN.1" }, {}) });
    expect(events.map(({ event, from, userId }) => [event, from, userId])).toEqual([
      ["reply", "1", undefined],
      ["reply", undefined, "IN.1"],
      ["reply", undefined, undefined],
    ]);
  });

  it("has the number and the id that the contact adds", () => {
    const both = [{ wa_id: "1", user_id: "IN.1" }];
    expect(onlyEvent({ contacts: both, messages: taps({ from_user_id: "IN.1" }) })).toMatchObject({ from: "1", userId: "IN.1" });
    expect(onlyEvent({ contacts: both, messages: taps({ from: "1" }) })).toMatchObject({ from: "1", userId: "IN.1" });
  });
});

describe("the name of a customer", () => {
  const ana = { profile: { name: "Ana" }, wa_id: "5", user_id: "IN.5" };
  const bo = { profile: { name: "Bo" }, wa_id: "6", user_id: "IN.6" };

  it("is that of the contact with the same number, else with the same id", () => {
    expect(names({ contacts: [ana, bo], messages: taps({ from: "6" }, { from: "5" }) })).toEqual(["Bo", "Ana"]);
    expect(names({ contacts: [ana, bo], messages: taps({ from_user_id: "IN.6" }, { from: "9", from_user_id: "IN.5" }) })).toEqual(["Bo", "Ana"]);
  });

  it("is never another customer's", () => {
    expect(names({ contacts: [ana], messages: taps({ from: "5" }, { from: "6" }) })).toEqual(["Ana", undefined]);
    expect(names({ contacts: [ana], messages: taps({ from_user_id: "IN.6" }, { from_user_id: "IN.5" }) })).toEqual([undefined, "Ana"]);
    expect(names({ contacts: [ana, bo], messages: taps({ from: "7" }) })).toEqual([undefined]);
    expect(names({ contacts: [ana], messages: taps({ from: "5" }), statuses: [{ status: "read", recipient_id: "6" }] })).toEqual(["Ana", undefined]);
  });

  it("is that of the only contact when there is only one customer, because some numbers are written in two ways", () => {
    expect(names({ contacts: [ana], messages: taps({ from: "05" }, { from: "05" }) })).toEqual(["Ana", "Ana"]);
  });
});
