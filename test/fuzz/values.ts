import fc from "fast-check";
import { documentSample, mediaSamples } from "../support/document-sample.ts";
import { textsAround } from "../support/texts.ts";

/** Right messages to start from. */
const right: readonly unknown[] = [documentSample, ...mediaSamples];

const halves = fc.constantFrom("\ud83d", "a\ude00", "\ude00\ud83d");
const odd = fc.constantFrom(
  "\0",
  "\u200d",
  "\u202eabc",
  "\ufeff",
  " a",
  "a ",
  "\u3000",
  "\u0085",
  "\n",
  "a\u2028",
  "__proto__",
  "constructor",
  "+919876543210",
  "text",
  "image",
  "button",
  "reply",
  "api",
);
const anyText = fc.oneof(
  odd,
  halves,
  fc.string({ unit: "binary", maxLength: 30 }),
  textsAround(20),
  textsAround(60),
  textsAround(255),
  textsAround(256),
  textsAround(1024),
);

const anyJson = fc.oneof(anyText, fc.constantFrom(null, true, 0, -1, 1.5, 1e300), fc.constant([]), fc.constant({}), fc.jsonValue({ maxDepth: 3 }));

const strangers = ["stranger", "__proto__", "constructor", "id", "link", "text", "type", "image", "filename", "header", "footer", "ref"];

type Inner = Record<string, unknown> | unknown[];

/** Every object and list of a value. */
function containersIn(value: unknown): Inner[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Inner, ...Object.values(value).flatMap(containersIn)];
}

/** One change to a value, at a place and of a kind that numbers choose; `json` is what is put there. */
function mutate(value: unknown, where: number, what: number, kind: number, json: unknown): void {
  const containers = containersIn(value);
  const container = containers[where % containers.length] as Record<string, unknown>;
  const keys = Object.keys(container);
  const key = keys[what % keys.length] ?? "0";
  switch (kind) {
    case 0:
      delete container[key];
      break;
    case 1:
      put(container, Array.isArray(container) ? String(container.length) : (strangers[what % strangers.length] as string), json);
      break;
    case 2:
      if (Array.isArray(container)) container.push(structuredClone(container[0] ?? json));
      else put(container, key, json);
      break;
    default:
      put(container, key, json);
  }
}

/** As JSON.parse does it: `__proto__` is a name like any other. */
function put(container: object, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

const mutation = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(7), anyJson);

/** Right messages with up to three changes: most are wrong in one place, which is where checks disagree if they do. */
const mutated = fc.tuple(fc.constantFrom(...right), fc.array(mutation, { maxLength: 3 })).map(([start, mutations]) => {
  const value = JSON.parse(JSON.stringify(start)) as unknown;
  for (const [where, what, kind, json] of mutations) mutate(value, where, what, kind, structuredClone(json));
  return JSON.parse(JSON.stringify(value)) as unknown;
});

const reply = fc.record({ id: fc.oneof(fc.constantFrom("a", "b"), anyText), title: fc.oneof(fc.constantFrom("A", "B"), anyText) });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const body = fc.oneof({ weight: 3, arbitrary: fc.constant("Hi") }, { weight: 1, arbitrary: anyText });
const media = fc.record({ id: anyText, link: fc.oneof(anyText, fc.webUrl()), filename: anyText }, { requiredKeys: [] });

/** Messages put together from parts, most of them nearly right. */
const assembled = fc
  .record({
    to: fc.oneof({ weight: 4, arbitrary: fc.constant("+919876543210") }, { weight: 1, arbitrary: anyText }),
    header: maybe(
      fc.oneof(
        fc.record({ type: fc.constant("text"), text: anyText }),
        ...["image", "video", "document"].map((type) => media.map((inner) => ({ type, [type]: inner }))),
      ),
    ),
    body,
    footer: maybe(anyText),
    replies: fc.array(reply, { maxLength: 4 }),
    ref: maybe(anyText),
    source: maybe(fc.oneof(fc.constantFrom("api", "zoho"), anyText)),
  })
  .map(({ to, header, body, footer, replies, ref, source }) =>
    JSON.parse(
      JSON.stringify({
        messaging_object: {
          messaging_product: "whatsapp",
          recipient_type: "individual",
          to,
          type: "interactive",
          interactive: {
            type: "button",
            header,
            body: { text: body },
            footer: footer === undefined ? undefined : { text: footer },
            action: { buttons: replies.map((one) => ({ type: "reply", reply: one })) },
          },
        },
        extra_info: ref === undefined && source === undefined ? undefined : { ref, wa_source: source },
      }),
    ),
  );

/** Values to judge: half of them right messages that were changed. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 4, arbitrary: assembled },
  { weight: 1, arbitrary: anyJson },
);
