import fc from "fast-check";
import { kindPath, kinds } from "../../../generated/kinds.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { withAt } from "../../support/pointer.ts";
import { anyJson, mutations } from "./mutations.ts";
import { values } from "./values.ts";

/** The schemas of all kinds; without a name, a value is checked as a request of any kind. */
export const requestSchemas: readonly string[] = ["", ...Object.values(kinds).map(({ schema }) => schema)];

const sample = fc.constantFrom<unknown>(...Object.values(kindSamples)).map((value): unknown => structuredClone(value));
const kindValue = fc.oneof(fc.constantFrom<unknown>(...Object.values(kinds).map(({ value }) => value), "none", null), anyJson);

const otherKind = fc.tuple(sample, kindValue).map(([value, kind]) => withAt<unknown>(value, `/${kindPath.join("/")}`, kind));

const mutated = fc.tuple(fc.oneof(sample, otherKind), fc.array(mutations, { maxLength: 3, size: "max" })).map(([value, changes]) => {
  for (const change of changes) change(value);
  return value;
});

/** A request of any kind, mostly with mutations, some of which leave it without a kind. */
export const valuesOfAnyKind: fc.Arbitrary<unknown> = fc.oneof(values, mutated).map((value): unknown => JSON.parse(JSON.stringify(value)));
