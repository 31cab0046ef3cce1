/** What comes back from each kind of message, and which handler it reaches. */
import { describe, expect, it } from "vitest";
import { callbacks } from "../../../src/callbacks/index.ts";
import { buttons, ctaUrl, KaleyraError, list, locationRequest } from "../../../src/index.ts";
import { callbackWith } from "./support/callbacks.ts";

const context = { from: "918000000000", id: "wamid.parent" };
const interactive = (id: string, interactive: object) => ({ id, from: "919876543211", type: "interactive", context, interactive });
const buttonTap = callbackWith(interactive("1", { type: "button_reply", button_reply: { id: "monday", title: "Monday" } }));
const rowTap = callbackWith(interactive("2", { type: "list_reply", list_reply: { id: "monday", title: "Monday", description: "From 9 to 12" } }));
const templateTap = callbackWith({ id: "3", type: "button", context, button: { payload: "monday", text: "Monday" } });
const shared = { id: "4", type: "location", context, location: { latitude: 12.5, longitude: 77.5, name: "Office", address: "1 Street" } };
const location = callbackWith(shared);

const question = buttons().body("Which day?").reply("monday", "Monday");
const days = list().body("Which day?").button("Choose a day").row("monday", "Monday", "From 9 to 12");
const ask = locationRequest().body("Where are you?");
const link = ctaUrl().body("Your bill").button("Open", "https://example.com/bill");

describe("equal ids of buttons and rows", () => {
  it.each([true, false])("are told apart by what was tapped, whichever message comes first: %s", async (isListFirst) => {
    const notes: string[] = [];
    const empty = callbacks();
    const note = (name: string) => ({ monday: ({ kind }: { readonly kind: string }) => notes.push(`${name} ${kind}`) });
    const router = isListFirst
      ? empty.reply(days, note("list")).reply(question, note("buttons"))
      : empty.reply(question, note("buttons")).reply(days, note("list"));
    expect(await router.handle([buttonTap, rowTap, templateTap])).toMatchObject({ handled: 3, failed: [] });
    expect(notes).toEqual(["buttons reply-button", "list list-row", "buttons template-button"]);
  });

  it("leave a tap of the other kind to otherwise", async () => {
    const notes: string[] = [];
    const router = callbacks()
      .reply(days, { monday: ({ description }) => notes.push(`${description}`) })
      .otherwise((event) => notes.push(event.event === "reply" ? event.kind : event.event));
    await router.handle([buttonTap, rowTap, location]);
    expect(notes).toEqual(["reply-button", "From 9 to 12", "location"]);
  });

  it("reach the handlers of a declared type, of which the value tells nothing", async () => {
    const declared: typeof question = JSON.parse("{}");
    const router = callbacks().reply(declared, { monday: () => 1 });
    expect(await router.handle([buttonTap, rowTap])).toMatchObject({ handled: 2 });
    expect(() => callbacks().reply(question, JSON.parse("{}"))).toThrow('button "monday" of the message has no handler');
    expect(() => Reflect.apply(router.reply, router, [days, { monday: () => 1 }])).toThrow('id "monday" belongs to an earlier message too');
  });
});

describe("a location", () => {
  it("reaches the handler of the message that asked for it, with the place", async () => {
    const places: unknown[] = [];
    const router = callbacks().reply(ask, {
      location: ({ latitude, longitude, placeName, address, repliedTo }) => places.push([latitude, longitude, placeName, address, repliedTo]),
    });
    expect(await router.handle(location)).toMatchObject({ handled: 1 });
    expect(await router.handle(location)).toMatchObject({ repeated: 1 });
    expect(places).toEqual([[12.5, 77.5, "Office", "1 Street", "wamid.parent"]]);
  });

  it("is told apart by a reference", async () => {
    const notes: string[] = [];
    const router = callbacks()
      .reply(ask, { ref1: "pickup" }, { location: () => notes.push("pickup") })
      .reply(ask.to("+919876543210").build(), { ref1: "delivery" }, { location: () => notes.push("delivery") })
      .otherwise(({ event }) => notes.push(event));
    const with1 = (id: string, ref1: string) => ({ ...callbackWith({ ...shared, id }), extra_info: { ref1 } });
    await router.handle([with1("a", "delivery"), with1("b", "pickup"), with1("c", "else")]);
    expect(notes).toEqual(["delivery", "pickup", "reply"]);
  });

  it("needs one handler, which another message with the same references must not have", () => {
    const route =
      (...rest: readonly unknown[]) =>
      () =>
        Reflect.apply(callbacks().reply, callbacks(), [ask, ...rest]);
    const again =
      (...told: readonly object[]) =>
      () => {
        const handlers = [...told, { location: () => undefined }];
        const router = Reflect.apply(callbacks().reply, callbacks(), [ask, ...handlers]);
        return Reflect.apply(router.reply, router, [ask, ...handlers]);
      };
    const noHandler = "the location that the message asks for has no handler; write one that is called location";
    expect(route({})).toThrow(new KaleyraError(noHandler));
    const superfluous = 'a location request is answered by location alone; remove the handler "place"';
    expect(route({ location: () => undefined, place: () => undefined })).toThrow(new KaleyraError(superfluous));
    const shared = 'an earlier message asks for the location too; tell the two apart with .reply(message, { ref1: "…" }, handlers)';
    expect(again()).toThrow(new KaleyraError(shared));
    const sharedRef = "an earlier message with the same ref1 asks for the location too; give this one another";
    expect(again({ ref1: "a" })).toThrow(new KaleyraError(sharedRef));
  });

  it("without a place that is two numbers is a message", async () => {
    const types: string[] = [];
    const router = callbacks()
      .reply(ask, { location: () => expect.unreachable() })
      .message(({ type }) => types.push(`${type}`));
    const places = [{ latitude: 12.5 }, { longitude: 12.5 }, { latitude: "north", longitude: 1 }];
    await router.handle(places.map((place, index) => callbackWith({ ...shared, id: `place ${index}`, location: place })));
    expect(types).toEqual(["location", "location", "location"]);
  });

  it("that answers nothing is a message", async () => {
    const notes: string[] = [];
    const router = callbacks()
      .reply(ask, { location: () => expect.unreachable() })
      .message(({ type }) => notes.push(`${type}`));
    const { context: _, ...unasked } = shared;
    await router.handle(callbackWith(unasked));
    expect(notes).toEqual(["location"]);
  });

  it("never reaches a button or a row with the id location", async () => {
    const router = callbacks()
      .reply(buttons().body("x").reply("location", "Where?"), { location: () => expect.unreachable() })
      .reply(list().body("x").button("Open").row("location", "Where?"), { location: () => expect.unreachable() });
    expect(await router.handle(location)).toMatchObject({ handled: 0, other: 1 });
  });
});

describe("a link", () => {
  it.each([link, link.interactive(), link.to("+919876543210").build(), ctaUrl()])("has no handlers, because nothing comes back", (message) => {
    const route = () => Reflect.apply(callbacks().reply, callbacks(), [message, {}]);
    expect(route).toThrow(new KaleyraError("nothing comes back from a link button; remove this .reply()"));
  });
});
