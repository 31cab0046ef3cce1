import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { eventsOf } from "./support/callbacks.ts";

const maxBytes = 4 * 1024 * 1024;
const tooLarge = { ok: false, reason: "too-large" };
const tap = { from: "1", interactive: { button_reply: { id: "a" } } };

/** The text of a tap, as long as this. */
const tapOfLength = (length: number): string => {
  const bare = JSON.stringify({ messages: [tap], more: "" });
  return bare.replace('"more":""', `"more":"${"x".repeat(length - bare.length)}"`);
};

/** The text of an object with as many short keys as fit. */
const keysOfLength = (length: number): string => {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length - 20; index += 1) size += parts.push(`"${index.toString(36)}":1`) && (parts.at(-1)?.length ?? 0) + 1;
  return `{${parts.join(",")}}`;
};

function milliseconds(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

describe("a callback given as text or bytes", () => {
  it("is read up to 4 MiB and refused beyond", () => {
    expect(parseCallback(tapOfLength(maxBytes))).toMatchObject({ ok: true, events: [{ id: "a" }] });
    expect(parseCallback(tapOfLength(maxBytes + 1))).toEqual(tooLarge);
    const bytes = new TextEncoder().encode(tapOfLength(maxBytes + 1));
    expect(parseCallback(bytes.subarray(0, -1))).toEqual({ ok: false, reason: "not-json" });
    for (const body of [bytes, bytes.buffer, new DataView(bytes.buffer), new Uint16Array(bytes.buffer.slice(1).byteLength / 2 + 1)]) {
      expect(parseCallback(body)).toEqual(tooLarge);
    }
  });

  it("is read in base64 too, and refused when it is a byte longer", () => {
    const text = (length: number) => `{"messages":[{"id":"a"}],"more":"${"x".repeat(length - 35)}"}`;
    const event = (length: number) => ({ isBase64Encoded: true, body: Buffer.from(text(length)).toString("base64") });
    expect(text(maxBytes)).toHaveLength(maxBytes);
    expect(eventsOf(event(maxBytes))).toHaveLength(1);
    expect(parseCallback(event(maxBytes + 1))).toEqual(tooLarge);
    expect(parseCallback({ isBase64Encoded: true, body: "A".repeat(8 * maxBytes) })).toEqual(tooLarge);
  });

  it("may hold 1,000 taps, the most that Meta puts into one, each as long as Meta's longest callback allows", () => {
    const messages = Array.from({ length: 1_000 }, (_, index) => ({ ...tap, id: `wamid.${index}`, more: "x".repeat(2_900) }));
    const body = JSON.stringify({ entry: messages.map((message) => ({ changes: [{ value: { contacts: [{ wa_id: "1" }], messages: [message] } }] })) });
    expect(body.length).toBeGreaterThan(3_000_000);
    expect(new Set(eventsOf(body).map(({ messageId }) => messageId)).size).toBe(1_000);
  });

  it("is refused in no time when it has 12 MB of keys, also as the text of a field", () => {
    const keys = keysOfLength(12_000_000);
    for (const body of [keys, new TextEncoder().encode(keys), { meta_object: keys }, { messages: [tap], extra_info: keys }]) {
      let result: unknown;
      const ms = milliseconds(() => {
        result = parseCallback(body);
      });
      expect(result).toEqual(tooLarge);
      expect(ms).toBeLessThan(1_000);
    }
  });
});

describe("a parsed callback", () => {
  it("is read without listing its fields, and without reading those that no reply has", () => {
    const unlisted = <Value extends object>(value: Value) => new Proxy(value, { ownKeys: () => expect.unreachable() });
    const unread = Object.defineProperty({}, "unread", { enumerable: true, get: () => expect.unreachable() });
    const message = unlisted({ ...tap, interactive: unlisted({ button_reply: unlisted({ id: "a" }) }) });
    const body = unlisted(Object.assign(unread, { meta_object: unlisted({ value: unlisted({ messages: [message] }) }), extra_info: unlisted({ ref: "b" }) }));
    expect(parseCallback(body)).toMatchObject({ ok: true, events: [{ id: "a", ref: "b" }] });
  });

  it("may hold 100,000 entries, changes, messages and contacts together and no more", () => {
    const callback = (count: number) => ({ entry: [{ changes: [{ value: { messages: Array.from({ length: count - 3 }, () => tap), contacts: [{}] } }] }] });
    expect(eventsOf(callback(100_000))).toHaveLength(100_000 - 3);
    expect(parseCallback(callback(100_001))).toEqual(tooLarge);
    const change = { value: { messages: Array.from({ length: 1_000 }, () => tap) } };
    const entry = { changes: Array.from({ length: 1_000 }, () => change) };
    expect(parseCallback({ entry: Array.from({ length: 1_000 }, () => entry) })).toEqual(tooLarge);
    expect(parseCallback({ messages: Object.assign([], { length: 4_294_967_295 }) })).toEqual(tooLarge);
    expect(parseCallback({ messages: [tap], contacts: Object.assign([], { length: 4_294_967_295 }) })).toEqual(tooLarge);
  });

  it("whose lists are not what JSON gives is refused or read, without a throw", () => {
    const list = (length: unknown) => new Proxy([tap], { get: (target, name) => (name === "length" ? length : Reflect.get(target, name)) });
    for (const length of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", undefined]) expect(parseCallback({ messages: list(length) })).toEqual(tooLarge);
    const own = Object.assign([tap], { flatMap: () => expect.unreachable(), map: () => expect.unreachable(), [Symbol.iterator]: () => expect.unreachable() });
    expect(parseCallback({ messages: own })).toMatchObject({ ok: true });
  });

  it("is read once, however many messages and contacts it has", () => {
    const count = 1_000;
    let reads = 0;
    const contacts = Array.from({ length: count }, (_, index) =>
      Object.defineProperty({ profile: { name: `n${index}` } }, "wa_id", {
        get: () => {
          reads += 1;
          return String(index);
        },
      }),
    );
    const messages = Array.from({ length: count }, (_, index) => ({ ...tap, from: String(count - 1 - index) }));
    const names = eventsOf({ contacts, messages }).map(({ name }) => name);
    expect([names.length, names[0], names.at(-1), reads]).toEqual([count, `n${count - 1}`, "n0", count]);
  });
});
