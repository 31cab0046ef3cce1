import { createHash } from "node:crypto";
import type { Document } from "../../ir.ts";
import { type JsonSchema, SchemaError } from "../../json-schema.ts";
import { versionOf } from "../../names.ts";
import { judgeOf } from "../../verdicts.ts";
import { asciiJson } from "../text.ts";
import { type Case, casesOf } from "./cases.ts";

/** Why a vector is one that an implementation may leave out on purpose. */
const reasons: Readonly<Record<string, string>> = {
  BeyondSchema: "No keyword of JSON Schema can say this rule; schema/README.md has the lines that check it.",
  CodePoints: "The length is counted in Unicode code points: not in bytes, not in UTF-16 units, not in what a reader takes for one character.",
  IllFormed: "Half of a surrogate pair. Parsers disagree before any validator sees it, so there is no answer for every language.",
  LineBreaks: "A line break at the end, or in the middle: some languages take ^ and $ for the ends of a line.",
  Strangers: "A property that the schema does not have, some with names that mean something to JavaScript.",
};

/** Emits the vectors that follow from one schema: what every implementation must answer, and what no two agree on. */
export function emitConformance(document: Document, schema: JsonSchema): ReadonlyMap<string, string> {
  const judge = judgeOf(schema, document);
  const vectors = casesOf(document.root).map((one) => vectorOf(one, judge(one.value)));
  assertDistinct(vectors.map(({ id }) => id));
  const isOptional = ({ flags }: { flags: readonly string[] }): boolean => flags.includes("IllFormed");
  return new Map([
    [
      `core/${document.name}.vectors.json`,
      fileOf(
        document,
        schema,
        vectors.filter((vector) => !isOptional(vector)),
      ),
    ],
    [`optional/${document.name}.vectors.json`, fileOf(document, schema, vectors.filter(isOptional))],
  ]);

  function vectorOf({ id, value, fits, flags }: Case, verdicts: ReturnType<typeof judge>) {
    if (fits !== undefined && (verdicts.full === "valid") !== fits)
      throw new SchemaError("", `the vector ${id} was meant to be ${fits ? "valid" : "invalid"} and is ${verdicts.full}`);
    return {
      id: `${document.name}.${id}`,
      flags: verdicts.schema === verdicts.full ? flags : [...new Set([...flags, "BeyondSchema"])],
      documentText: JSON.stringify(value),
      expect: verdicts,
    };
  }
}

function fileOf({ name }: Document, schema: JsonSchema, vectors: readonly { readonly flags: readonly string[] }[]): string {
  const used = [...new Set(vectors.flatMap(({ flags }) => flags))].sort();
  const flags = Object.fromEntries(used.map((flag) => [flag, reasons[flag]]));
  return asciiJson({ format: 1, schema: name, version: versionOf(schema), numberOfVectors: vectors.length, flags, vectors });
}

/** Emits the list of all files of vectors, so that a copy can be told to be whole. */
export function emitManifest(files: ReadonlyMap<string, string>): string {
  const entries = [...files].map(([path, text]) => [
    path,
    { sha256: createHash("sha256").update(text).digest("hex"), numberOfVectors: (JSON.parse(text) as { numberOfVectors: number }).numberOfVectors },
  ]);
  return asciiJson({ format: 1, files: Object.fromEntries(entries) });
}

function assertDistinct(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new SchemaError("", `two vectors are called ${twice}`);
}
