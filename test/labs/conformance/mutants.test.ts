import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { sourceSchemaOf } from "../../support/schema.ts";
import { equivalences } from "./equivalent-mutants.ts";
import { mutantsOf } from "./mutants.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, vectorsOf } from "./vectors.ts";

type Schema = { readonly [keyword: string]: unknown };

/** The two verdicts on a message: Ajv's, and the one that also checks the rules beyond JSON Schema. */
function verdictsBy(schema: Schema): { readonly accepts: (message: unknown) => boolean; readonly keeps: (message: unknown) => boolean } {
  const accepts = new Ajv({ strict: false, logger: false, validateSchema: false, code: { optimize: false } }).compile(schema);
  return { accepts, keeps: (message) => accepts(message) && keepsRulesBeyond(schema, message) };
}

interface Expected {
  readonly message: unknown;
  readonly accepted: boolean;
  readonly kept: boolean;
}

function isKilled(mutant: Schema, expected: readonly Expected[]): boolean {
  try {
    const { accepts, keeps } = verdictsBy(mutant);
    return expected.some(({ message, accepted }) => accepts(message) !== accepted) || expected.some(({ message, kept }) => keeps(message) !== kept);
  } catch {
    return true;
  }
}

describe("vectors", () => {
  it.each(schemaNames)("kill every mutant of %s except the equivalent ones", (name) => {
    const source = sourceSchemaOf(name);
    const { accepts, keeps } = verdictsBy(source);
    const messages = vectorsOf(name).flatMap(({ documentText }): unknown[] => (documentText === undefined ? [] : [JSON.parse(documentText)]));
    const expected = messages.map((message) => ({ message, accepted: accepts(message), kept: keeps(message) }));
    const mutants = mutantsOf(source);
    const survivors = mutants.filter(({ schema }) => !isKilled(schema, expected)).map((mutant) => mutant.name);
    const equivalent = mutants.map((mutant) => mutant.name).filter((mutant) => equivalences[name]?.some(({ mutants: named }) => named.test(mutant)));
    expect(mutants.length).toBeGreaterThan(5);
    expect(survivors.sort()).toEqual(equivalent.sort());
  });
});
