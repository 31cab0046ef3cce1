import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { equivalences } from "./equivalent-mutants.ts";
import { mutantsOf } from "./mutants.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, sourceSchemaOf, vectorsOf } from "./vectors.ts";

type Schema = { readonly [keyword: string]: unknown };

/** Both verdicts in one mark, or that the schema is no schema any more. */
function judge(schema: Schema): (document: unknown) => string {
  const accepts = new Ajv({ strict: false, logger: false, validateSchema: false, code: { optimize: false } }).compile(schema);
  return (document) => (accepts(document) ? (keepsRulesBeyond(schema, document) ? "right" : "beyond the schema") : "wrong");
}

function isKilled(mutant: Schema, documents: readonly unknown[], verdicts: readonly string[]): boolean {
  try {
    const verdict = judge(mutant);
    return documents.some((document, index) => verdict(document) !== verdicts[index]);
  } catch {
    return true;
  }
}

describe("the vectors", () => {
  it.each(schemaNames)("notice every change of a rule in %s", (name) => {
    const source = sourceSchemaOf(name);
    const documents = vectorsOf(name).flatMap(({ documentText }) => (documentText === undefined ? [] : [JSON.parse(documentText)]));
    const verdicts = documents.map(judge(source));
    const mutants = mutantsOf(source);
    const survivors = mutants.filter(({ schema }) => !isKilled(schema, documents, verdicts)).map((mutant) => mutant.name);
    expect(mutants.length).toBeGreaterThan(25);
    const equivalent = mutants.map((mutant) => mutant.name).filter((mutant) => equivalences[name]?.some(({ mutants: named }) => named.test(mutant)));
    expect(survivors.sort()).toEqual(equivalent.sort());
  });
});
