import fc from "fast-check";
import { limits } from "../../../generated/limits.ts";
import { edges, oddText, validText } from "./texts.ts";
import { link, phoneNumber } from "./valid-messages.ts";

type Container = Record<string, unknown>;

/** A change to a value, in member. */
export type Mutation = (value: unknown) => void;

const addedNames = ["unknown", "__proto__", "constructor", "id", "link", "text", "type", "image", "filename", "header", "footer", "ref", "caption", "0"];
const nearLimits = [...new Set(Object.values(limits).flatMap((limit) => ("minLength" in limit || "maxLength" in limit ? edges(limit) : [])))];

const nearText = validText(nearLimits);
const nearNumber = fc.tuple(phoneNumber, fc.constantFrom("", "0", "a", " ", "\u0661", "\n")).map((parts) => parts.join(""));
const nearLink = fc.tuple(link, fc.constantFrom("", " ", "@", "\n", "x".repeat(limits.mediaLink.maxLength))).map((parts) => parts.join(""));
const anyText = fc.oneof({ weight: 4, arbitrary: nearText }, { weight: 4, arbitrary: oddText }, nearNumber, nearLink);

/** Any JSON. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: fc.constantFrom(null, true, 0, -1, 1.5, 1e300, "", "text", "image") },
  { weight: 2, arbitrary: fc.constantFrom([], {}, [[]], [{}], { text: "Hi" }, { id: "a", title: "A" }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Every object and array in a value. */
function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

/** A property or item in a value, chosen by two numbers. */
function memberIn(value: unknown, where: number, which: number): { readonly container: Container; readonly key: string } | undefined {
  const containers = containersIn(value);
  const container = containers[where % containers.length];
  if (container === undefined) return undefined;
  const keys = Object.keys(container);
  return { container, key: keys[which % keys.length] ?? "0" };
}

/** A string in a value, with the given property name or any. */
function textIn(value: unknown, where: number, name?: string): { readonly container: Container; readonly key: string } | undefined {
  const members = containersIn(value).flatMap((container) =>
    Object.keys(container).flatMap((key) => (typeof container[key] === "string" && (name ?? key) === key ? [{ container, key }] : [])),
  );
  return members[where % members.length];
}

/** Defines the property as JSON.parse does, where `__proto__` is an ordinary name. */
function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}

const number = fc.nat(999);

const otherText = fc.tuple(number, anyText).map(
  ([where, text]): Mutation =>
    (value) => {
      const member = textIn(value, where);
      if (member !== undefined) put(member.container, member.key, text);
    },
);

/** Copies a string from elsewhere in the value: one of the same name, such as the title of another button, or any. */
const copiedText = fc.tuple(number, number, fc.boolean()).map(
  ([from, to, ofSameName]): Mutation =>
    (value) => {
      const member = textIn(value, to);
      if (member === undefined) return;
      const source = textIn(value, from, ofSameName ? member.key : undefined);
      if (source !== undefined) put(member.container, member.key, source.container[source.key]);
    },
);

const removed = fc.tuple(number, number).map(
  ([where, which]): Mutation =>
    (value) => {
      const member = memberIn(value, where, which);
      if (member !== undefined && !Array.isArray(member.container)) delete member.container[member.key];
      else if (Array.isArray(member?.container)) member.container.pop();
    },
);

const added = fc.tuple(number, fc.constantFrom(...addedNames), anyJson).map(
  ([where, name, json]): Mutation =>
    (value) => {
      const member = memberIn(value, where, 0);
      if (member !== undefined) put(member.container, Array.isArray(member.container) ? String(member.container.length) : name, json);
    },
);

const repeatedItem = fc.tuple(number, number).map(
  ([where, which]): Mutation =>
    (value) => {
      const member = memberIn(value, where, which);
      if (Array.isArray(member?.container)) member.container.push(structuredClone(member.container[0]));
    },
);

const otherValue = fc.tuple(number, number, anyJson).map(
  ([where, which, json]): Mutation =>
    (value) => {
      const member = memberIn(value, where, which);
      if (member !== undefined) put(member.container, member.key, json);
    },
);

const otherOrder = number.map(
  (where): Mutation =>
    (value) => {
      const member = memberIn(value, where, 0);
      if (member === undefined || Array.isArray(member.container)) return;
      for (const [key, inner] of Object.entries(member.container).reverse()) {
        delete member.container[key];
        put(member.container, key, inner);
      }
    },
);

export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: otherText },
  { weight: 5, arbitrary: copiedText },
  { weight: 3, arbitrary: removed },
  { weight: 2, arbitrary: added },
  { weight: 1, arbitrary: repeatedItem },
  { weight: 3, arbitrary: otherValue },
  { weight: 2, arbitrary: otherOrder },
);
