/** Callbacks changed at random. `CALLBACK_MUTATIONS=1000000` is the long edition. */
import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { delivered, kaleyra, meta, notSent } from "./support/callbacks.ts";

const mutations = Number(process.env["CALLBACK_MUTATIONS"] ?? 20_000);
const seed = Number(process.env["CALLBACK_SEED"] ?? Date.now() % 2 ** 31);

const originals = [kaleyra, meta, delivered, notSent, [kaleyra, delivered], { isBase64Encoded: false, body: JSON.stringify(kaleyra) }];
const values: readonly unknown[] = [
  null,
  "",
  0,
  -1,
  0.5,
  true,
  [],
  {},
  [null],
  { id: {} },
  "__proto__",
  "{",
  "[]",
  "1722834665000",
  1e300,
  "sent",
  "call",
  kaleyra,
  notSent,
];
const pieces = ["", "{", "}", "[", "]", ",", ":", '"', "\\", "1", "-", "e", "null", "\ud800", "\u0000"];
const kinds = ["replace", "remove", "repeat", "wrap", "unwrap"] as const;

/** Returns whole numbers below a bound, the same for the same seed. */
function randomNumbers(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Holder = Record<string, unknown>;

/** Every member of every object and list in a value, with what holds it. */
function membersOf(value: unknown): readonly (readonly [Holder, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((name) => [[value as Holder, name] as const, ...membersOf((value as Holder)[name])]);
}

/** Changes one member of a callback. */
function change(body: unknown, random: (below: number) => number): void {
  const members = membersOf(body);
  const [holder, name] = members[random(members.length)] ?? [{}, ""];
  switch (kinds[random(kinds.length)]) {
    case "remove":
      delete holder[name];
      break;
    case "repeat":
      holder[name] = [holder[name], holder[name]];
      break;
    case "wrap":
      holder[name] = JSON.stringify(holder[name]);
      break;
    case "unwrap":
      holder[name] = Object.values(Object(holder[name]))[0];
      break;
    default:
      holder[name] = structuredClone(values[random(values.length)]);
  }
}

/** Changes a few characters of a text. */
function changedText(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at + random(4));
}

describe(`${mutations} mutated callbacks (CALLBACK_SEED=${seed})`, () => {
  it("are read or refused with a reason, parsed and as text, and never make parseCallback throw", { timeout: 3_600_000 }, () => {
    const random = randomNumbers(seed);
    const counts = new Map<string, number>();
    for (let done = 0; done < mutations; done += 1) {
      const body: unknown = structuredClone(originals[random(originals.length)]);
      for (let changes = random(3); changes >= 0; changes -= 1) change(body, random);
      const text = JSON.stringify(body);
      for (const form of [body, done % 2 === 0 ? text : changedText(text, random)]) {
        const parsed = parseCallback(form);
        const outcome = parsed.ok ? "ok" : parsed.reason;
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (parsed.ok && parsed.events.some((event) => event.from === "" || !("raw" in event))) expect.unreachable(text);
      }
    }
    for (const outcome of ["ok", "not-json", "other-callback", "unknown-shape"]) expect(counts.get(outcome), outcome).toBeGreaterThan(mutations / 1000);
  });
});
