import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { equivalences } from "./equivalent-mutants.ts";
import { mutantsOf } from "./mutants.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, sourceSchemaOf, vectorsOf } from "./vectors.ts";

type Schema = { readonly [keyword: string]: unknown };

/** The two verdicts on a document: Ajv's, and the one that knows every rule. */
function judge(schema: Schema): { readonly accepts: (document: unknown) => boolean; readonly keeps: (document: unknown) => boolean } {
  const accepts = new Ajv({ strict: false, logger: false, validateSchema: false, code: { optimize: false } }).compile(schema);
  return { accepts, keeps: (document) => accepts(document) && keepsRulesBeyond(schema, document) };
}

interface Judged {
  readonly document: unknown;
  readonly accepted: boolean;
  readonly kept: boolean;
}

function isKilled(mutant: Schema, judged: readonly Judged[]): boolean {
  try {
    const { accepts, keeps } = judge(mutant);
    return judged.some(({ document, accepted }) => accepts(document) !== accepted) || judged.some(({ document, kept }) => keeps(document) !== kept);
  } catch {
    return true;
  }
}

describe("the vectors", () => {
  it.each(schemaNames)("notice every change of a rule in %s", (name) => {
    const source = sourceSchemaOf(name);
    const { accepts, keeps } = judge(source);
    const documents = vectorsOf(name).flatMap(({ documentText }): unknown[] => (documentText === undefined ? [] : [JSON.parse(documentText)]));
    const judged = documents.map((document) => ({ document, accepted: accepts(document), kept: keeps(document) }));
    const mutants = mutantsOf(source);
    const survivors = mutants.filter(({ schema }) => !isKilled(schema, judged)).map((mutant) => mutant.name);
    const equivalent = mutants.map((mutant) => mutant.name).filter((mutant) => equivalences[name]?.some(({ mutants: named }) => named.test(mutant)));
    expect(mutants.length).toBeGreaterThan(5);
    expect(survivors.sort()).toEqual(equivalent.sort());
  });
});
