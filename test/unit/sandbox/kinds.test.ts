import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { messageCallbackSchema } from "../../../generated/schemas.ts";
import { callbacks, parseCallback } from "../../../src/callbacks/index.ts";
import { ctaUrl, KaleyraError, list, locationRequest } from "../../../src/index.ts";
import { receiver } from "./support/receiver.ts";
import { clientOf, message, openSandbox, post, sentId } from "./support/sandbox.ts";

const to = "+919876543211";
const days = list().body("Which day?").button("Choose a day").section("Soon").row("monday", "Monday", "From 9 to 12").section("Later").row("sunday", "Sunday");
const ask = locationRequest().body("Where are you?");
const link = ctaUrl().body("Your bill is ready.").button("Open", "https://example.com/bill");
const messages = {
  buttons: message,
  list: days.to(to).ref("customer1").build(),
  location: ask.to(to).ref("customer1").build(),
  link: link.to(to).ref("customer1").build(),
};
const allows = new Ajv({ strict: false }).compile(messageCallbackSchema);

describe.each(Object.entries(messages))("a message of the kind %s", (_, sending) => {
  it("is accepted, kept, and followed by its statuses", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url });
    const messageId = await sentId(sandbox, sending);
    await sandbox.idle();
    expect(sandbox.sent).toMatchObject([{ messageId, message: JSON.parse(JSON.stringify(sending)) }]);
    const events = bodies.flatMap((body) => {
      const parsed = parseCallback(body);
      return parsed.ok ? parsed.events : [];
    });
    expect(events).toMatchObject(["sent", "delivered", "read"].map((status) => ({ status, ref: "customer1" })));
    const failed = await sandbox.status(messageId, "failed", { code: 131047 });
    expect(parseCallback(failed.callback)).toMatchObject({ events: [{ status: "failed", errors: [{ code: 131047 }] }] });
  });

  it("is refused with its issues when it breaks a rule", async () => {
    const sandbox = await openSandbox();
    const { messaging_object: object } = sending;
    const wrong = { messaging_object: { ...object, interactive: { ...object.interactive, body: { text: "" } } } };
    expect((await post(sandbox, JSON.stringify(wrong))).status).toBe(400);
    expect(sandbox.refused).toMatchObject([{ answer: "incorrect-payload", issues: [{ path: "/messaging_object/interactive/body/text" }] }]);
  });
});

describe("a tap on a row", () => {
  const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

  it("fills every field of the callback, as WhatsApp does for a list", async () => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, messages.list);
    const { callback } = await sandbox.tap(messageId, "monday");
    expect(allows(callback)).toBe(true);
    expect(callback).toEqual({
      meta_object: {
        value: {
          messaging_product: "whatsapp",
          metadata: { display_phone_number: "919876543210", phone_number_id: "100000000000000" },
          contacts: [{ profile: { name: "Sandbox" }, wa_id: "919876543211" }],
          messages: [
            {
              context: { from: "919876543210", id: `wamid.${messageId}` },
              from: "919876543211",
              id: expect.stringMatching(/^wamid\.[0-9a-f-]{36}$/),
              timestamp: expect.stringMatching(/^\d{10}$/),
              type: "interactive",
              interactive: { type: "list_reply", list_reply: { id: "monday", title: "Monday", description: "From 9 to 12" } },
            },
          ],
        },
        field: "messages",
      },
      extra_info: { media_url: "", ref: "customer1", ref1: "", ref2: "", reply_to: uuid, trace_id: uuid, waba_id: "100000000000001" },
    });
  });

  it("has no description where the row has none, in any section", async () => {
    const sandbox = await openSandbox();
    const { callback } = await sandbox.tap(await sentId(sandbox, messages.list), "sunday");
    expect(callback.meta_object.value.messages[0]?.interactive).toEqual({ type: "list_reply", list_reply: { id: "sunday", title: "Sunday" } });
  });

  it("reaches the handler of its row in a router", async () => {
    const tapped: string[] = [];
    const router = callbacks().reply(days, {
      monday: ({ kind, id, description }) => tapped.push(kind, id, `${description}`),
      sunday: ({ id }) => tapped.push(id),
    });
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, messages.list);
    for (const id of ["monday", "sunday"]) await router.handle((await sandbox.tap(messageId, id, { withoutNumber: true })).callback);
    expect(tapped).toEqual(["list-row", "monday", "From 9 to 12", "sunday"]);
  });
});

describe("a shared location", () => {
  it("is posted as the answer to its request, with the place that was chosen", async () => {
    const { url, bodies } = await receiver();
    const sandbox = await openSandbox({ callbackUrl: url, statuses: [] });
    const messageId = await sentId(sandbox, messages.location);
    const { callback, status } = await sandbox.location(messageId, { latitude: 12.97, longitude: -77.5, name: "Office", address: "1 Street" });
    expect([status, allows(callback), bodies]).toEqual([204, true, [JSON.stringify(callback)]]);
    expect(callback.meta_object.value.messages[0]).toEqual({
      context: { from: "919876543210", id: `wamid.${messageId}` },
      from: "919876543211",
      id: expect.stringMatching(/^wamid\.[0-9a-f-]{36}$/),
      timestamp: expect.stringMatching(/^\d{10}$/),
      type: "location",
      location: { latitude: 12.97, longitude: -77.5, name: "Office", address: "1 Street" },
    });
    expect(callback.extra_info).toMatchObject({ ref: "customer1", reply_to: expect.stringMatching(/./) });
  });

  it("reaches its handler in a router, without a name where the customer is", async () => {
    const places: unknown[] = [];
    const router = callbacks().reply(ask, { location: ({ latitude, longitude, placeName, ref }) => places.push([latitude, longitude, placeName, ref]) });
    const sandbox = await openSandbox();
    const { callback } = await sandbox.location(await sentId(sandbox, messages.location), { latitude: 0, longitude: 180 });
    expect(callback.meta_object.value.messages[0]?.location).toStrictEqual({ latitude: 0, longitude: 180 });
    expect(await router.handle(callback)).toMatchObject({ handled: 1 });
    expect(places).toEqual([[0, 180, undefined, "customer1"]]);
  });

  it("comes together with statuses", async () => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, messages.location);
    const { callback } = await sandbox.together(messageId, [{ status: "read" }, { location: { latitude: 1, longitude: 2 } }]);
    expect(parseCallback(callback)).toMatchObject({ events: [{ kind: "location", ref: "customer1" }, { status: "read" }] });
  });
});

describe("what cannot come back is refused", () => {
  const taps = [
    ["list", "monda", "the message has no row with this id"],
    ["buttons", "monday", "the message has no button with this id"],
    ["link", "Open", "nothing comes back from a link button, so it cannot be tapped; report a status with status()"],
    ["location", "location", "a location request has nothing to tap; share a location with location()"],
  ] as const;

  it.each(taps)("a tap on a message of the kind %s, on %s", async (kind, id, sentence) => {
    const sandbox = await openSandbox();
    await expect(sandbox.tap(await sentId(sandbox, messages[kind]), id)).rejects.toThrow(new KaleyraError(sentence));
  });

  it.each(["list", "buttons", "link"] as const)("a location for a message of the kind %s", async (kind) => {
    const sandbox = await openSandbox();
    const shared = sandbox.location(await sentId(sandbox, messages[kind]), { latitude: 1, longitude: 2 });
    await expect(shared).rejects.toThrow(new KaleyraError("the message asks for no location; only a location request does"));
  });

  it.each([
    [91, 0, "latitude must be a number from -90 to 90, in degrees"],
    [0, -180.5, "longitude must be a number from -180 to 180, in degrees"],
    [Number.NaN, 0, "latitude must be a number from -90 to 90, in degrees"],
    [0, JSON.parse('"1"'), "longitude must be a number from -180 to 180, in degrees"],
  ])("a place that is nowhere on earth: %j %j", async (latitude, longitude, sentence) => {
    const sandbox = await openSandbox();
    const messageId = await sentId(sandbox, messages.location);
    await expect(sandbox.location(messageId, { latitude, longitude })).rejects.toThrow(new KaleyraError(sentence));
  });
});

describe("the control addresses", () => {
  it("tap a row and share a location", async () => {
    const sandbox = await openSandbox();
    for (const kind of ["list", "location"] as const) await clientOf(sandbox).send(messages[kind]);
    const [listed, asked] = sandbox.sent.map(({ messageId }) => messageId);
    const at = async (address: string, body: object) => (await post(sandbox, JSON.stringify(body), {}, address)).json();
    expect(parseCallback((await at("/_tap", { messageId: listed, rowId: "sunday" })).callback)).toMatchObject({ events: [{ kind: "list-row", id: "sunday" }] });
    const place = { messageId: asked, latitude: 1.5, longitude: 2, name: "Office", withoutNumber: true };
    expect(parseCallback((await at("/_location", place)).callback)).toMatchObject({ events: [{ kind: "location", latitude: 1.5, placeName: "Office" }] });
    expect(await at("/_location", { messageId: asked, latitude: "1" })).toEqual({ error: "latitude must be a number from -90 to 90, in degrees" });
  });
});
