import { compare } from "../../load/canonical.ts";
import { type Json, type JsonSchema, SchemaError, schemaPath } from "../../load/json-schema.ts";
import { isRequest, versionOf } from "../../load/names.ts";
import type { Schema } from "../../lower/ir.ts";
import { type Location, locate } from "../../lower/locations.ts";
import { skeletonOf } from "../../lower/skeleton.ts";
import { type Finding, findingsOf } from "../../oracle/findings.ts";
import { oracleOf } from "../../oracle/oracle.ts";
import { type Case, casesOf } from "./cases.ts";
import { builtOf } from "./steps.ts";
import { alterationsOf, emitVectorFile, type VectorFile } from "./vector-file.ts";

/**
 * Schema → its definitions from libraries that an earlier schema has too, and
 * whose characters the vectors of that one try. The schemas named in `first`
 * come first, in that order.
 */
export function triedEarlier(schemas: readonly Schema[], first: readonly string[]): ReadonlyMap<Schema, ReadonlySet<string>> {
  const rankOf = ({ name }: Schema): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const tried = new Set<string>();
  return new Map(
    schemas
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((schema) => {
        const own = [...(schema.imports ?? [])].map(([title, library]) => ({ title, key: `${library} ${title}` }));
        const earlier = own.filter(({ key }) => tried.has(key)).map(({ title }) => title);
        for (const { key } of own) tried.add(key);
        return [schema, new Set(earlier)];
      }),
  );
}

/**
 * Emits the vectors of one schema: those that every implementation must answer,
 * and optional ones, on which parsers disagree. The definitions in
 * `triedElsewhere` have vectors for every character in those of another schema.
 */
export function emitConformance(schema: Schema, jsonSchema: JsonSchema, triedElsewhere: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const verdictsOn = oracleOf(jsonSchema, schema);
  const skeleton = isRequest(schema) ? skeletonOf(locate([schema])[0] as Location) : undefined;
  const nodes = [...schema.definitions].flatMap(([title, node]) => (triedElsewhere.has(title) ? [node] : []));
  const vectors = casesOf(schema.root, new Set(nodes)).map(vectorOf);
  assertDistinct(vectors.map(({ id }) => id));
  const isOptional = ({ flags }: { flags: readonly string[] }): boolean => flags.includes("IllFormed");
  const made = `Made by generator/main.ts from ${schemaPath(schema.name)}. Do not edit.`;
  const header = { schema: schema.name, version: versionOf(jsonSchema) };
  const files: readonly VectorFile[] = [
    {
      ...header,
      path: `core/${schema.name}.vectors.json`,
      comment: `Every rule from both sides. An id says what is tried and the verdict on it. ${made}`,
      vectors: vectors.filter((vector) => !isOptional(vector)),
    },
    { ...header, path: `optional/${schema.name}.vectors.json`, comment: `What parsers disagree about. ${made}`, vectors: vectors.filter(isOptional) },
  ];
  return new Map(files.filter((file) => file.vectors.length > 0).map((file) => [file.path, emitVectorFile(file)]));

  function vectorOf({ id, value, isValid: isMeantValid, flags }: Case) {
    const findings = findingsOf(schema.root, value);
    const verdicts = verdictsOn(value, findings);
    const isValid = verdicts.full === "valid";
    if (isValid !== (isMeantValid ?? isValid) || isValid !== (findings.length === 0)) {
      // not covered: a bug in the generator, which no known schema triggers; no wrong vector may be published.
      throw new SchemaError(
        "",
        `the vector ${id} is ${verdicts.full}, ${findings.length} broken rules are found in it, and it was meant to be ${isMeantValid ? "valid" : "invalid"}`,
      );
    }
    const built = skeleton === undefined || flags.includes("IllFormed") ? undefined : builtOf(value, skeleton);
    const comment = [...new Set(findings.flatMap(({ consequence }) => consequence ?? []))].join(" ");
    return {
      id: `${schema.name}.${id}.${verdicts.full === verdicts.schema ? verdicts.full : "invalid-beyond-schema"}`,
      ...(comment === "" ? {} : { comment }),
      flags: [...new Set([...flags, ...(verdicts.schema === verdicts.full ? [] : ["BeyondSchema"]), ...alterationsOf(findings)])],
      ...(built === undefined ? {} : { steps: built.steps }),
      documentText: JSON.stringify(value),
      expect: { ...verdicts, ...expectation(findings, built?.message) },
    };
  }
}

/** The issues of an invalid message, or the text that a builder makes of a valid one. */
function expectation(findings: readonly Finding[], built: Json | undefined): object {
  if (findings.length > 0) return { issues: issuesOf(findings) };
  return { wire: built && JSON.stringify(built) };
}

/** Sorted, because the order in which issues are found does not matter. */
function issuesOf(findings: readonly Finding[]): readonly { readonly code: string; readonly path: string }[] {
  return findings.map(({ code, path }) => ({ code, path })).sort((a, b) => compare(`${a.path} ${a.code}`, `${b.path} ${b.code}`));
}

function assertDistinct(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new SchemaError("", `two vectors are called ${id}`);
    seen.add(id);
  }
}
