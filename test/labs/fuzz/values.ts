import fc from "fast-check";
import { anyJson, mutations } from "./mutations.ts";
import { rightMessages } from "./right.ts";

/** What is written is what is sent: no `undefined`, and nobody else's objects. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const mutated = fc.tuple(rightMessages, fc.array(mutations, { minLength: 1, maxLength: 3, size: "max" })).map(([message, changes]) => {
  const value = asJson(message);
  for (const change of changes) change(value);
  return value;
});

/** A part of a message where the whole is wanted. */
const partial = fc.tuple(rightMessages, fc.nat(20)).map(([message, where]) => {
  const parts: unknown[] = [];
  JSON.stringify(message, (_, part) => {
    parts.push(part);
    return part;
  });
  return parts[where % parts.length] ?? null;
});

/** Values to judge: half of them are right messages that were changed in one to three places. */
export const values: fc.Arbitrary<unknown> = fc
  .oneof({ weight: 10, arbitrary: mutated }, { weight: 7, arbitrary: rightMessages }, { weight: 1, arbitrary: partial }, { weight: 2, arbitrary: anyJson })
  .map(asJson);
