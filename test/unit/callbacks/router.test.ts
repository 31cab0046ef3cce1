import { describe, expect, it } from "vitest";
import { type CallbacksOptions, callbacks, type ReceivedReply, type Seen } from "../../../src/callbacks/index.ts";
import { buttons, KaleyraError } from "../../../src/index.ts";
import { callbackOf, callbackWith, delivered, kaleyra, meta, notSent, tap, value } from "./support/callbacks.ts";

const reminder = buttons().body("Still fine?").reply("change-button", "Change").reply("cancel-button", "Cancel").to("+919876543211");
const nothing = { handled: 0, repeated: 0, other: 0, refused: 0, failed: [] };
const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A router that notes what its handlers get. */
function noting(options?: CallbacksOptions) {
  const notes: string[] = [];
  const router = callbacks(options)
    .reply(reminder, { "change-button": ({ id, from }) => notes.push(`${id} ${from}`), "cancel-button": ({ id }) => notes.push(id) })
    .status({ delivered: ({ ref }) => notes.push(`delivered ${ref}`), "not-sent": ({ reason }) => notes.push(`${reason}`) })
    .message(({ text }) => notes.push(`${text}`))
    .otherwise(({ event }) => notes.push(`other ${event}`));
  return { notes, router };
}

describe("a router", () => {
  it("calls the handler of each event, in order, and counts", async () => {
    const { notes, router } = noting();
    expect(await router.handle([kaleyra, delivered, notSent, callbackWith({ id: "1", text: { body: "Hello" } })])).toEqual({ ...nothing, handled: 4 });
    expect(notes).toEqual(["change-button 919876543211", "delivered customer1", "account daily limit reached", "Hello"]);
  });

  it("handles every tap of a callback, also of customers without a number", async () => {
    const { notes, router } = noting();
    const { from, ...unnumbered } = tap;
    const messages = [tap, { ...unnumbered, id: "2", from_user_id: "IN.1" }, { ...tap, id: "3", interactive: { button_reply: { id: "cancel-button" } } }];
    expect(await router.handle(JSON.stringify({ entry: [{ changes: [{ value: { messages } }] }] }))).toEqual({ ...nothing, handled: 3 });
    expect(notes).toEqual(["change-button 919876543211", "change-button undefined", "cancel-button"]);
  });

  it("passes what has no handler to otherwise, and counts it as other without one", async () => {
    const unknown = callbackWith({ ...tap, interactive: { button_reply: { id: "postpone" } } });
    const location = callbackWith({ id: "2", location: { latitude: 1, longitude: 2 }, context: { id: "1" } });
    const body = [unknown, location, callbackOf({ status: "read", id: "3" })];
    const { notes, router } = noting();
    expect(await router.handle(body)).toEqual({ ...nothing, handled: 3 });
    expect(notes).toEqual(["other reply", "other reply", "other status"]);
    expect(
      await callbacks()
        .reply(reminder, { "change-button": () => 1, "cancel-button": () => 2 })
        .handle(body),
    ).toEqual({ ...nothing, other: 3 });
    expect(await callbacks().handle(callbackWith({ id: "1", type: "text" }))).toEqual({ ...nothing, other: 1 });
  });

  it.each(["toString", "__proto__", "constructor"])("has no handler for an id that objects inherit: %s", async (id) => {
    const { notes, router } = noting();
    await router.handle(callbackWith({ ...tap, interactive: { button_reply: { id } } }));
    expect(notes).toEqual(["other reply"]);
  });

  it("is not changed by its steps", async () => {
    const first = callbacks();
    first.message(() => expect.unreachable());
    first.otherwise(() => expect.unreachable());
    first.status({ delivered: () => expect.unreachable() });
    first.reply(reminder, { "change-button": () => expect.unreachable(), "cancel-button": () => expect.unreachable() });
    expect(await first.handle([kaleyra, delivered])).toEqual({ ...nothing, other: 2 });
  });

  it("says why a call is refused or about something else", async () => {
    const { notes, router } = noting();
    expect(await router.handle("{")).toEqual({ ...nothing, refused: 1, reason: "not-json" });
    expect(await router.handle({ from: "1" })).toEqual({ ...nothing, refused: 1, reason: "unknown-shape" });
    expect(await router.handle({ entry: [{ changes: [{ value: { event: "APPROVED" } }] }] })).toEqual({ ...nothing, other: 1, reason: "other-callback" });
    expect(notes).toEqual([]);
  });

  it("refuses a handler that is no function, and a second one for the same", () => {
    const invalid = JSON.parse("5");
    expect(() => callbacks().message(invalid)).toThrow(new KaleyraError("the handler of messages is not a function"));
    expect(() => callbacks().otherwise(invalid)).toThrow(new KaleyraError("the handler of all other events is not a function"));
    expect(() => callbacks().status({ failed: invalid })).toThrow(new KaleyraError('the handler of "failed" is not a function'));
    expect(() => callbacks().reply(reminder, invalid)).toThrow(new KaleyraError("handlers must be an object with a function for each id"));
    const wrong: () => void = invalid;
    expect(() => callbacks().reply(reminder, { "change-button": wrong, "cancel-button": wrong })).toThrow('the handler of "change-button" is not a function');
    const handler = (): number => 1;
    expect(() => callbacks().message(handler).message(handler)).toThrow(new KaleyraError("messages already have a handler; remove one"));
    expect(() => callbacks().otherwise(handler).otherwise(handler)).toThrow(new KaleyraError("all other events already have a handler; remove one"));
    expect(() => callbacks().status({ read: handler }).status({ read: handler })).toThrow(new KaleyraError('status "read" already has a handler; remove one'));
  });
});

describe("messages with the same ids", () => {
  const asked = (ref1: string) => buttons().body("Shall we?").reply("yes", "Yes").to("+919876543211").ref1(ref1).build();
  const tapOf = (id: string, extraInfo: object) => ({ ...callbackWith({ id, interactive: { button_reply: { id: "yes" } } }), extra_info: extraInfo });

  it("are told apart by what the user says, with the most references first and the one that is not told apart last", async () => {
    const notes: string[] = [];
    const note = (name: string) => ({ yes: ({ ref1 }: ReceivedReply<"yes">) => notes.push(`${name} ${ref1}`) });
    const router = callbacks()
      .reply(asked("a"), note("any"))
      .reply(asked("b"), { ref1: "offer" }, note("offer"))
      .reply(asked("c"), { ref1: "offer", ref: "vip" }, note("vip"))
      .reply(asked("d"), { ref2: "x" }, note("ref2"));
    await router.handle([
      tapOf("1", { ref1: "offer" }),
      tapOf("2", { ref1: "offer", ref: "vip" }),
      tapOf("3", { ref1: "b" }),
      tapOf("4", {}),
      tapOf("5", { ref2: "x" }),
    ]);
    expect(notes).toEqual(["offer offer", "vip offer", "any b", "any undefined", "ref2 undefined"]);
  });

  it("are never told apart by a reference that a message happens to have", async () => {
    const notes: unknown[] = [];
    const router = callbacks().reply(asked("mine"), { yes: ({ ref1 }) => notes.push(ref1) });
    expect(await router.handle([tapOf("1", { ref1: "another" }), tapOf("2", {})])).toMatchObject({ handled: 2, other: 0 });
    expect(notes).toEqual(["another", undefined]);
  });

  it("leave a tap with another reference to otherwise", async () => {
    const router = callbacks().reply(asked("a"), { ref1: "offer" }, { yes: () => 1 });
    expect(await router.handle([tapOf("1", { ref1: "x" }), tapOf("2", {})])).toMatchObject({ handled: 0, other: 2 });
  });

  it("are refused at run time too where the compiler does not know the ids", () => {
    const ids = JSON.parse('["yes"]') as readonly string[];
    const dynamic = buttons()
      .body("x")
      .replies(ids.map((id) => ({ id, title: id })));
    const handlers = Object.fromEntries(ids.map((id) => [id, () => 1]));
    const router = callbacks().reply(dynamic, handlers);
    expect(() => router.reply(dynamic, handlers)).toThrow('id "yes" belongs to an earlier message too');
    expect(() => router.reply(dynamic, {})).toThrow(new KaleyraError('button "yes" of the message has no handler; write one'));
    expect(() => router.reply(dynamic, { ref: "a", ref1: "b" }, handlers).reply(dynamic, { ref: "a", ref1: "b" }, handlers)).toThrow(
      "an earlier message with the same ref and ref1 too",
    );
  });

  it("are compared as far as the value tells, of a declared type not at all", () => {
    const rows = { action: { sections: [{ rows: [{ id: "nine" }] }, { rows: [{ id: "ten" }] }] } };
    const route = (message: object, handlers: object) => () => Reflect.apply(callbacks().reply, callbacks(), [message, handlers]);
    expect(route({ messaging_object: { interactive: rows } }, { nine: () => 1, ten: () => 2 })).not.toThrow();
    expect(route(rows, { nine: () => 1 })).toThrow(new KaleyraError('row "ten" of the message has no handler; write one'));
    expect(route(buttons().reply("a", "A"), { b: () => 1 })).toThrow(new KaleyraError('the message has no button "b"; remove the handler'));
    expect(route({}, { b: () => 1 })).not.toThrow();
  });
});

describe("what a program without a compiler gets wrong", () => {
  const ask = buttons().body("x").reply("yes", "Yes");
  const step =
    (name: "reply" | "status", ...given: readonly unknown[]) =>
    () =>
      Reflect.apply(callbacks()[name], callbacks(), given);

  it.each([
    [{ ref9: "a" }, 'there is no reference "ref9"; tell messages apart by ref, ref1, ref2'],
    [{ ref1: "a", from: "1" }, 'there is no reference "from"; tell messages apart by ref, ref1, ref2'],
    [{ ref1: "" }, "ref1 must be a text that is not empty; no tap comes back with another one"],
    [{ ref1: 5 }, "ref1 must be a text that is not empty; no tap comes back with another one"],
    [{ ref: "a", ref1: undefined }, "ref1 must be a text that is not empty; no tap comes back with another one"],
    [null, 'what tells a message apart must be an object, such as { ref1: "offer" }'],
    [undefined, 'what tells a message apart must be an object, such as { ref1: "offer" }'],
    ["offer", 'what tells a message apart must be an object, such as { ref1: "offer" }'],
  ])("is refused, because no tap would be told apart by %j", (told, sentence) => {
    expect(step("reply", ask, told, { yes: () => 1 })).toThrow(new KaleyraError(sentence));
  });

  it("is refused in the names of statuses, because no status would come to the handler", () => {
    const known = "the statuses are sent, delivered, read, played, failed, not-sent, other";
    for (const name of ["faild", "not sent", "toString"]) {
      expect(step("status", { [name]: () => 1 })).toThrow(new KaleyraError(`there is no status "${name}"; ${known}`));
    }
    for (const given of [null, undefined, [], () => 1]) {
      expect(step("status", given)).toThrow(new KaleyraError("the handlers of statuses must be an object with a function for each status"));
    }
    const all = Object.fromEntries(
      known
        .slice("the statuses are ".length)
        .split(", ")
        .map((name) => [name, () => 1]),
    );
    expect(step("status", all)).not.toThrow();
  });
});

describe("an event whose handler failed", () => {
  it("is handled when it comes again, and then no more", async () => {
    const failures = [new Error("first"), new Error("second")];
    const keys: string[] = [];
    const router = callbacks().otherwise((_, { key }) => {
      keys.push(key);
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
    });
    expect(await router.handle(kaleyra)).toEqual({ ...nothing, failed: [new Error("first")] });
    expect(await router.handle(JSON.stringify(kaleyra))).toEqual({ ...nothing, failed: [new Error("second")] });
    expect(await router.handle(meta)).toEqual({ ...nothing, handled: 1 });
    expect(await router.handle(kaleyra)).toEqual({ ...nothing, repeated: 1 });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/./);
  });

  it("is reported with its error, whatever the reporter does", async () => {
    const reported: unknown[] = [];
    const onError: CallbacksOptions["onError"] = (error, { messageId }) => {
      reported.push([error, messageId]);
      throw new Error("no log");
    };
    const { handle, respond } = callbacks({ onError }).otherwise(() => Promise.reject("not now"));
    expect(await handle({ ...value, messages: [tap, { ...tap, id: "2" }] })).toEqual({ ...nothing, failed: ["not now", "not now"] });
    expect(reported).toEqual([
      ["not now", "wamid.tap"],
      ["not now", "2"],
    ]);
    expect((await respond(new Request("http://localhost/", { method: "POST", body: JSON.stringify(kaleyra) }))).status).toBe(500);
  });

  it("is reported to a reporter that fails later, and the process goes on", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    const reporters = [async () => Promise.reject(new Error("no log")), () => Promise.reject(undefined)];
    for (const onError of reporters) {
      const router = callbacks({ onError }).otherwise(() => Promise.reject("not now"));
      expect(await router.handle(kaleyra)).toEqual({ ...nothing, failed: ["not now"] });
    }
    await wait();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("does not keep the others from being handled", async () => {
    const router = callbacks().otherwise(async ({ messageId }) => {
      if (messageId === "wamid.tap") throw "no error";
    });
    const body = { ...value, messages: [tap, { ...tap, id: "2" }, { ...tap, id: "2" }] };
    expect(await router.handle(body)).toEqual({ ...nothing, handled: 1, repeated: 1, failed: ["no error"] });
  });

  it("is not handled twice at once", async () => {
    const running: boolean[] = [false];
    let [calls, failures] = [0, 2];
    const router = callbacks().otherwise(async () => {
      expect(running[0]).toBe(false);
      running[0] = true;
      calls += 1;
      await wait();
      running[0] = false;
      if (failures-- > 0) throw new Error("once more");
    });
    const results = await Promise.all(Array.from({ length: 5 }, () => router.handle(kaleyra)));
    expect(calls).toBe(3);
    expect(results.map(({ handled, repeated, failed }) => [handled, repeated, failed.length])).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });
});

describe("a memory of one's own", () => {
  const memory = (seen: Partial<Seen>): Seen => ({ claim: () => "new", settle: () => undefined, ...seen });

  it("is told how each event ended", async () => {
    const settled: unknown[] = [];
    const seen = memory({ settle: (key, handled) => settled.push([key, handled]) });
    let fails = true;
    const router = callbacks({ seen }).otherwise(() => {
      if (fails) throw new Error();
    });
    await router.handle(kaleyra);
    fails = false;
    await router.handle(kaleyra);
    expect(settled).toEqual([
      ['["incoming","wamid.tap"]', false],
      ['["incoming","wamid.tap"]', true],
    ]);
  });

  it("makes an event fail, so that it comes again, when it is handled elsewhere", async () => {
    const router = callbacks({ seen: memory({ claim: () => Promise.resolve("busy") }) }).otherwise(() => expect.unreachable());
    expect(await router.handle(kaleyra)).toEqual({ ...nothing, failed: [new KaleyraError("this event is being handled elsewhere; it has to come again")] });
  });

  it("makes an event fail when it cannot claim or remember it", async () => {
    const lost = new Error("connection lost");
    const fail = (): never => {
      throw lost;
    };
    const unclaimed = callbacks({ seen: memory({ claim: fail }) }).otherwise(() => expect.unreachable());
    expect(await unclaimed.handle(kaleyra)).toEqual({ ...nothing, failed: [lost] });
    const settle = (): Promise<never> => Promise.reject(lost);
    expect(
      await callbacks({ seen: memory({ settle }) })
        .otherwise(() => 1)
        .handle(kaleyra),
    ).toEqual({ ...nothing, failed: [lost] });
    expect(
      await callbacks({ seen: memory({ settle }) })
        .otherwise(fail)
        .handle(kaleyra),
    ).toEqual({ ...nothing, failed: [lost, lost] });
  });
});

describe("a secret", () => {
  const secret = "Bearer 3f9c";

  it.each<[string, object]>([
    ["in lower case", { authorization: secret }],
    ["in any case", { Authorization: secret }],
    ["in a list", { authorization: [secret] }],
    ["of the web", new Headers({ Authorization: secret })],
  ])("is found in headers %s", async (_, headers) => {
    expect(await noting({ secret }).router.handle(kaleyra, Object.assign(headers))).toMatchObject({ handled: 1, refused: 0 });
  });

  it.each<[string, object | undefined]>([
    ["is missing", undefined],
    ["is not among the headers", { "x-secret": secret }],
    ["differs", { authorization: "Bearer 3f9d" }],
    ["is there twice", { authorization: [secret, secret] }],
    ["differs in the headers of the web", new Headers({ authorization: "x" })],
  ])("refuses the call and handles nothing when it %s", async (_, headers) => {
    const { notes, router } = noting({ secret });
    expect(await router.handle(kaleyra, headers && Object.assign(headers))).toEqual({ ...nothing, refused: 1, reason: "wrong-secret" });
    expect(notes).toEqual([]);
  });

  it("may be in another header", async () => {
    expect(await noting({ secret, header: "X-Secret" }).router.handle(kaleyra, { "x-secret": secret })).toMatchObject({ handled: 1 });
    expect(await noting({ secret, header: "X-Secret" }).router.handle(kaleyra, { authorization: secret })).toMatchObject({ refused: 1 });
  });

  it("that is empty or not set by mistake is refused at once", () => {
    const unset: string = JSON.parse("{}").secret;
    for (const wrong of ["", unset]) expect(() => callbacks({ secret: wrong })).toThrow(KaleyraError);
    expect(() => callbacks({ header: "x-secret" })).toThrow(new KaleyraError("header is set without secret; without one, every caller is let in"));
  });

  it.each([`${secret}\n`, ` ${secret}`, `${secret} `, "\t", "a\r\nb", "a\0", "🔑", "ключ"])(
    "that no header can have is refused at once, not at every call: %j",
    (never) => {
      expect(() => new Headers({ authorization: never }).get("authorization") === never || expect.fail()).toThrow();
      expect(() => callbacks({ secret: never })).toThrow(
        "no header can have the secret, so every caller would be refused; remove blanks and line breaks around it",
      );
    },
  );

  it.each(["!", "Bearer a b", "Basic dXNlcjpwYXNz", "a\tb", "Straße"])("may be all that a header can have: %j", async (possible) => {
    const headers = new Headers({ authorization: possible });
    expect(await noting({ secret: possible }).router.handle(kaleyra, headers)).toMatchObject({ handled: 1 });
  });

  it.each(["", "x secret", "x-secret:", "x-secret\n", "schlüssel"])("in a header that cannot have this name is refused at once: %j", (header) => {
    expect(() => callbacks({ secret, header })).toThrow(new KaleyraError(`no header can be called ${JSON.stringify(header)}`));
  });

  it("refuses a call whose headers cannot be read", async () => {
    const throwing = { get: () => expect.fail(), [Symbol.iterator]: () => expect.fail() };
    const refused = { ...nothing, refused: 1, reason: "wrong-secret" };
    expect(await noting({ secret }).router.handle(kaleyra, throwing)).toEqual(refused);
    for (const headers of [null, 5, "authorization", [secret], new Map([["authorization", "x"]])]) {
      expect(await noting({ secret }).router.handle(kaleyra, headers as never)).toEqual(refused);
    }
  });
});

describe("a router for one business number", () => {
  it("leaves the events for other numbers alone", async () => {
    const { notes, router } = noting({ businessNumber: "+91 8000000000" });
    const metadata = { display_phone_number: "917000000000" };
    const elsewhere = (id: string) => ({ meta_object: { value: { ...value, metadata, messages: [{ ...tap, id }] } } });
    expect(await router.handle([kaleyra, elsewhere("2"), elsewhere("3"), notSent])).toEqual({ ...nothing, handled: 2, other: 2 });
    expect(notes).toEqual(["change-button 919876543211", "account daily limit reached"]);
    expect(() => callbacks({ businessNumber: "none" })).toThrow(new KaleyraError("businessNumber has no digits"));
  });
});
