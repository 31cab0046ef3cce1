import fc from "fast-check";
import { limits } from "../../../generated/limits.ts";
import { link, phoneNumber } from "./right.ts";
import { edges, oddText, rightText } from "./texts.ts";

type Container = Record<string, unknown>;

/** A change to a value, in place. */
export type Mutation = (value: unknown) => void;

const strangers = ["stranger", "__proto__", "constructor", "id", "link", "text", "type", "image", "filename", "header", "footer", "ref", "caption", "0"];
const nearLimits = [...new Set(Object.values(limits).flatMap((limit) => ("minLength" in limit ? edges(limit) : [])))];

const nearText = rightText(nearLimits);
const nearNumber = fc.tuple(phoneNumber, fc.constantFrom("", "0", "a", " ", "\u0661", "\n")).map((parts) => parts.join(""));
const nearLink = fc.tuple(link, fc.constantFrom("", " ", "@", "\n", "x".repeat(limits.mediaLink.maxLength))).map((parts) => parts.join(""));
const anyText = fc.oneof({ weight: 4, arbitrary: nearText }, { weight: 4, arbitrary: oddText }, nearNumber, nearLink);

/** Anything that JSON can say. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: fc.constantFrom(null, true, 0, -1, 1.5, 1e300, "", "text", "image") },
  { weight: 2, arbitrary: fc.constantFrom([], {}, [[]], [{}], { text: "Hi" }, { id: "a", title: "A" }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Every object and list of a value. */
function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

/** A place in a value, chosen by two numbers. */
function placeIn(value: unknown, where: number, which: number): { readonly container: Container; readonly key: string } | undefined {
  const containers = containersIn(value);
  const container = containers[where % containers.length];
  if (container === undefined) return undefined;
  const keys = Object.keys(container);
  return { container, key: keys[which % keys.length] ?? "0" };
}

/** A text somewhere in a value, of this name or of any. */
function textIn(value: unknown, where: number, name?: string): { readonly container: Container; readonly key: string } | undefined {
  const places = containersIn(value).flatMap((container) =>
    Object.keys(container).flatMap((key) => (typeof container[key] === "string" && (name ?? key) === key ? [{ container, key }] : [])),
  );
  return places[where % places.length];
}

/** As JSON.parse does it: `__proto__` is a name like any other. */
function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}

const number = fc.nat(999);

const otherText = fc.tuple(number, anyText).map(
  ([where, text]): Mutation =>
    (value) => {
      const place = textIn(value, where);
      if (place !== undefined) put(place.container, place.key, text);
    },
);

/** A text of the same name elsewhere, such as the title of another button, or any other text. */
const textOfAnotherPlace = fc.tuple(number, number, fc.boolean()).map(
  ([from, to, ofSameName]): Mutation =>
    (value) => {
      const place = textIn(value, to);
      if (place === undefined) return;
      const source = textIn(value, from, ofSameName ? place.key : undefined);
      if (source !== undefined) put(place.container, place.key, source.container[source.key]);
    },
);

const without = fc.tuple(number, number).map(
  ([where, which]): Mutation =>
    (value) => {
      const place = placeIn(value, where, which);
      if (place !== undefined && !Array.isArray(place.container)) delete place.container[place.key];
      else if (Array.isArray(place?.container)) place.container.pop();
    },
);

const stranger = fc.tuple(number, fc.constantFrom(...strangers), anyJson).map(
  ([where, name, json]): Mutation =>
    (value) => {
      const place = placeIn(value, where, 0);
      if (place !== undefined) put(place.container, Array.isArray(place.container) ? String(place.container.length) : name, json);
    },
);

const repeated = fc.tuple(number, number).map(
  ([where, which]): Mutation =>
    (value) => {
      const place = placeIn(value, where, which);
      if (Array.isArray(place?.container)) place.container.push(structuredClone(place.container[0]));
    },
);

const other = fc.tuple(number, number, anyJson).map(
  ([where, which, json]): Mutation =>
    (value) => {
      const place = placeIn(value, where, which);
      if (place !== undefined) put(place.container, place.key, json);
    },
);

const otherOrder = number.map(
  (where): Mutation =>
    (value) => {
      const place = placeIn(value, where, 0);
      if (place === undefined || Array.isArray(place.container)) return;
      for (const [key, inner] of Object.entries(place.container).reverse()) {
        delete place.container[key];
        put(place.container, key, inner);
      }
    },
);

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: otherText },
  { weight: 5, arbitrary: textOfAnotherPlace },
  { weight: 3, arbitrary: without },
  { weight: 2, arbitrary: stranger },
  { weight: 1, arbitrary: repeated },
  { weight: 3, arbitrary: other },
  { weight: 2, arbitrary: otherOrder },
);
