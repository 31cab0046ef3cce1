import { delivered, kaleyra, meta, notSent } from "./callbacks.ts";

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
export function randomNumbers(start: number): (below: number) => number {
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
export function changedText(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at + random(4));
}

/** A callback with one to three changed members, and its JSON. */
export function mutatedCallback(random: (below: number) => number): { readonly body: unknown; readonly text: string } {
  const body: unknown = structuredClone(originals[random(originals.length)]);
  for (let changes = random(3); changes >= 0; changes -= 1) change(body, random);
  return { body, text: JSON.stringify(body) };
}
