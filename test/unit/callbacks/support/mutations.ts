import { delivered, kaleyra, meta, notSent } from "./callbacks.ts";

/** As programs forward callbacks: with numbers and times in other forms, lists in place of one change, and empty parts. */
const forwarded = {
  metadata: { display_phone_number: "+91 80000-00000" },
  contacts: [{ profile: { name: "Ana" }, wa_id: "+91 98765 43211", user_id: "IN.1" }],
  messages: [{ from: "+919876543211", timestamp: "2025-06-08T20:59:43.5+05:30", type: "text", text: { body: "Hi" } }],
  statuses: [
    { id: "wamid.1", recipient_id: "919876543211", status: "failed", errors: { code: 131026 } },
    { id: "wamid.2", recipient_user_id: "IN.1", status: "failed", type: "payment" },
  ],
};

/** What customers answer to each kind of message, with everything that such an answer may say. */
const answered = {
  contacts: [{ profile: { name: "Ana" }, wa_id: "919876543211" }],
  messages: [
    { from: "919876543211", id: "wamid.3", type: "interactive", interactive: { type: "list_reply", list_reply: { id: "a", title: "A", description: "B" } } },
    {
      from: "919876543211",
      id: "wamid.4",
      context: { id: "wamid.5" },
      type: "location",
      location: { latitude: 12.5, longitude: "77.25", name: "Office", address: "1 Road", url: "https://example.com/a" },
    },
    { from: "919876543211", id: "wamid.6", type: "button", button: { payload: "yes", text: "Yes" } },
  ],
};

const oddCodes = ["131026", 131026.5, "0.5", "NaN", "Infinity", "1e3", "-0", "00", " 1", 999999999999999, 9007199254740991, "12345678901234567890"];
const oddlyFailed = { id: "wamid.7", recipient_id: "919876543211", status: "failed", errors: oddCodes.map((code) => ({ code })) };

const originals = [
  ...[kaleyra, meta, delivered, notSent, [kaleyra, delivered], { isBase64Encoded: false, body: JSON.stringify(kaleyra) }],
  { meta_object: { value: answered, field: "messages" } },
  { meta_object: [{ value: forwarded, field: "messages" }], extra_info: { ref: "a" } },
  { meta_object: { value: { statuses: [oddlyFailed] }, field: "messages" } },
  { ...notSent, entry: [], changes: [], meta_object: { value: { statuses: [] }, field: "messages" } },
  { message_id: "wamid.top", extra_info: JSON.stringify({ message_id: "wamid.extra" }), changes: JSON.stringify([{ value: JSON.stringify(forwarded) }]) },
];
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
  "payment",
  "messages",
  "2025-02-30T00:00:00Z",
  "2025-06-08T20:59:43Z",
  "+91 (98765) 43211",
  "IN.2",
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
