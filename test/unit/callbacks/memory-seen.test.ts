import { describe, expect, it } from "vitest";
import { memorySeen } from "../../../src/callbacks/index.ts";
import { keyOf } from "../../../src/callbacks/router/event-key.ts";
import { KaleyraError } from "../../../src/index.ts";
import { callbackOf, callbackWith, delivered, eventsOf, notSent, tap, value } from "./support/callbacks.ts";

const keys = (body: unknown): readonly string[] => eventsOf(body).map(keyOf);
const distinct = (bodies: readonly unknown[]): number => new Set(bodies.flatMap(keys)).size;

describe("the key of a tap without an id", () => {
  it("tells the business numbers apart that it was made to", () => {
    const { id: _, ...withoutId } = tap;
    const to = (metadata: object) => ({ meta_object: { value: { ...value, metadata, messages: [withoutId] }, field: "messages" } });
    const bodies = [{ display_phone_number: "911" }, { display_phone_number: "912" }, { phone_number_id: "1" }, { phone_number_id: "2" }].map(to);
    expect(distinct([...bodies, ...bodies])).toBe(bodies.length);
  });
});

describe("memorySeen", () => {
  /** Whether each key is new, all of them handled. */
  async function areNew(seen: ReturnType<typeof memorySeen>, wanted: readonly string[]): Promise<readonly boolean[]> {
    const found: boolean[] = [];
    for (const key of wanted) {
      const claim = await seen.claim(key);
      if (claim === "new") seen.settle(key, true);
      found.push(claim === "new");
    }
    return found;
  }

  it("remembers what was handled", async () => {
    expect(await areNew(memorySeen(), ["1", "2", "1", "2", "3"])).toEqual([true, true, false, false, true]);
  });

  it("remembers as much as it is told, by default 10,000", async () => {
    expect(await areNew(memorySeen({ remember: 2 }), ["1", "2", "3", "2", "1"])).toEqual([true, true, true, false, true]);
    const seen = memorySeen();
    await areNew(
      seen,
      Array.from({ length: 10_000 }, (_, index) => String(index)),
    );
    expect(await areNew(seen, ["0", "more", "0"])).toEqual([false, true, true]);
  });

  it("forgets a claim that was given up", async () => {
    const seen = memorySeen();
    expect(seen.claim("1")).toBe("new");
    seen.settle("1", false);
    expect(seen.claim("1")).toBe("new");
  });

  it("lets a repeated claim wait, and no more than 100 of them", async () => {
    const seen = memorySeen();
    expect(seen.claim("1")).toBe("new");
    const waiting = Array.from({ length: 100 }, () => seen.claim("1"));
    expect(seen.claim("1")).toBe("busy");
    seen.settle("1", false);
    expect(await waiting[0]).toBe("new");
    seen.settle("1", true);
    expect(new Set(await Promise.all(waiting.slice(1)))).toEqual(new Set(["seen"]));
    expect(seen.claim("1")).toBe("seen");
  });

  it.each([1, 10_000_000])("may remember %d", async (remember) => {
    expect(await areNew(memorySeen({ remember }), ["1", "1"])).toEqual([true, false]);
  });

  it("remembers a key that was handled without having been claimed", async () => {
    const seen = memorySeen();
    seen.settle("1", true);
    expect(await areNew(seen, ["1", "2"])).toEqual([false, true]);
  });

  it.each([0, -1, 1.5, Number.NaN, 10_000_001, 2 ** 24, Number.POSITIVE_INFINITY])("refuses to remember %d", (remember) =>
    expect(() => memorySeen({ remember })).toThrow(new KaleyraError("remember must be a whole number from 1 to 10,000,000")),
  );
});

describe("the key of an event", () => {
  it("is the same when it is delivered again, in whatever form", () => {
    expect(distinct([delivered, JSON.stringify(delivered), [delivered]])).toBe(1);
    expect(distinct([notSent, JSON.stringify(JSON.stringify(notSent))])).toBe(1);
  });

  it("differs for each message of a customer by WhatsApp's id, however long that is", () => {
    expect(distinct([0, 511, 512, 513, 200_000].flatMap((length) => ["1", "2"].map((end) => callbackWith({ id: "w".repeat(length) + end }))))).toBe(10);
  });

  it("differs for 30,000 long ids that differ in one or two units", () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => {
      const [one, other] = [Math.floor(index / 256), index % 256].map((unit) => String.fromCharCode(unit));
      return { id: `${one}${"w".repeat(600)}${other}` };
    });
    expect(distinct([{ messages: ids }])).toBe(30_000);
  });

  it("differs for messages without an id by what they say, who says it and when", () => {
    const tap = { from: "1", timestamp: "5", context: { id: "a" }, interactive: { button_reply: { id: "b" } } };
    const others = [
      { ...tap, from: "2" },
      { ...tap, from: undefined, from_user_id: "1" },
      { ...tap, timestamp: "6" },
      { ...tap, context: { id: "b" } },
      { ...tap, interactive: { button_reply: { id: "c" } } },
      { ...tap, interactive: { list_reply: { id: "b" } } },
      { from: "1", type: "text", text: { body: "b" } },
      { from: "1", type: "text", text: { body: "c" } },
      { from: "1", type: "image" },
      { from: "1", context: { id: "a" }, location: { latitude: 1, longitude: 2 } },
      { from: "1", context: { id: "a" }, location: { latitude: 2, longitude: 1 } },
      { from: "1 ", context: { id: "b a" } },
      { id: '1",null,"b' },
    ];
    expect(distinct([tap, tap, ...others].map(callbackWith))).toBe(others.length + 1);
  });

  it("differs for each status of a message, and for messages that share the id of their conversation", () => {
    const status = { id: "conversation", status: "sent", timestamp: "5", recipient_id: "1" };
    const beside = (message_id: string, ref: string) => ({ ...callbackOf(status), message_id, extra_info: { ref } });
    const others = [
      { ...status, status: "delivered" },
      { ...status, status: "deleted" },
      { ...status, status: "unknown" },
      { ...status, timestamp: "6" },
      { ...status, recipient_id: "2" },
      { ...status, id: "another" },
    ].map(callbackOf);
    expect(distinct([callbackOf(status), callbackOf(status), ...others, beside("1", "a"), beside("2", "a"), beside("2", "b")])).toBe(10);
  });
});
