import { casesOf } from "../emit/conformance/cases.ts";
import { isSchema, type Json, type JsonSchema, pointerSteps, SchemaError } from "../load/json-schema.ts";
import type { Schema } from "../lower/ir.ts";
import { lower } from "../lower/lower.ts";
import { oracleOf, type Verdicts } from "../oracle/oracle.ts";
import type { Change } from "./rules/changes.ts";
import { resolve } from "./rules/normal-form.ts";
import type { Effect } from "./severity.ts";

/** A message on which the two editions disagree. */
export interface Example {
  readonly documentText: string;
  readonly before: Verdicts;
  readonly after: Verdicts;
}

/** The verdicts of the new edition that show an effect, the stronger first. */
const shows: Readonly<Record<Effect, readonly Verdicts["full"][]>> = {
  tightened: ["invalid"],
  loosened: ["valid"],
  changed: ["invalid", "valid"],
  noted: [],
  words: [],
};

/**
 * Prepares the search for examples. An example has different verdicts in the
 * two real editions, and the old edition with that one change already gives
 * the new verdict, so that it is this change that the example shows.
 */
export function examplesOf(before: JsonSchema, after: JsonSchema): (change: Change) => Example | undefined {
  const [old, now] = [before, after].map((schema) => lower({ name: "edition", schema })) as [Schema, Schema];
  const [verdictsBefore, verdictsAfter] = [oracleOf(before, old), oracleOf(after, now)];
  const disputed = [...casesOf(old.root), ...casesOf(now.root)]
    .map(({ value }) => ({ message: value, documentText: JSON.stringify(value), before: verdictsBefore(value), after: verdictsAfter(value) }))
    .filter((one) => one.before.full !== one.after.full)
    .sort((a, b) => a.documentText.length - b.documentText.length);
  return (change) => {
    const candidates = shows[change.effect].flatMap((verdict) => disputed.filter((one) => one.after.full === verdict));
    if (candidates.length === 0) return undefined;
    const verdictsAlone = oracleOfEdition(withChange(before, after, change));
    const found = candidates.find((one) => verdictsAlone(one.message).full === one.after.full);
    return found && { documentText: found.documentText, before: found.before, after: found.after };
  };
}

/** The old edition with one change may be one that the generator refuses; then the verdict is that of plain JSON Schema. */
function oracleOfEdition(schema: JsonSchema): (message: Json) => Verdicts {
  try {
    return oracleOf(schema, lower({ name: "edition", schema }));
  } catch (error) {
    // not covered: a bug in the generator
    if (!(error instanceof SchemaError)) throw error;
    return oracleOf(schema, {
      name: "edition",
      root: { kind: "any", pointer: "", sources: {}, codes: {}, sentences: {}, consequences: {} },
      definitions: new Map(),
    });
  }
}

function withChange(before: JsonSchema, after: JsonSchema, { pointer, patch }: Change): JsonSchema {
  const definitions = { ...((after["definitions"] ?? {}) as JsonSchema), ...((before["definitions"] ?? {}) as JsonSchema) };
  return patched({ ...before, definitions }, pointerSteps(pointer)) as JsonSchema;

  /** Goes down to the schema that changes; a definition on the way is written in place. */
  function patched(value: Json, [step, ...rest]: readonly string[]): Json {
    if (Array.isArray(value)) return value.map((entry: Json, index) => (String(index) === step ? patched(entry, rest) : entry));
    const schema = isSchema(value) ? resolve(value, before) : {};
    if (step !== undefined) return { ...schema, [step]: patched(schema[step] ?? {}, rest) };
    return Object.fromEntries(Object.entries({ ...schema, ...patch }).filter((entry): entry is [string, Json] => entry[1] !== undefined));
  }
}
