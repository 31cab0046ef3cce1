import fc from "fast-check";
import { anyJson, mutations } from "./mutations.ts";
import { validMessages } from "./valid-messages.ts";

/** A copy as it arrives after JSON: no `undefined`, no shared objects. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const mutated = fc.tuple(validMessages, fc.array(mutations, { minLength: 1, maxLength: 3, size: "max" })).map(([message, changes]) => {
  const value = asJson(message);
  for (const change of changes) change(value);
  return value;
});

/** A part of a message in place of the whole. */
const partial = fc.tuple(validMessages, fc.nat(20)).map(([message, where]) => {
  const parts: unknown[] = [];
  JSON.stringify(message, (_, part) => {
    parts.push(part);
    return part;
  });
  return parts[where % parts.length] ?? null;
});

/** Values to validate: half of them are valid messages with one to three mutations. */
export const values: fc.Arbitrary<unknown> = fc
  .oneof({ weight: 10, arbitrary: mutated }, { weight: 7, arbitrary: validMessages }, { weight: 1, arbitrary: partial }, { weight: 2, arbitrary: anyJson })
  .map(asJson);
