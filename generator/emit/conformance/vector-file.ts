import { createHash } from "node:crypto";
import type { Finding } from "../../oracle/findings.ts";
import { asciiJson, asciiJsonLine } from "../quoting.ts";

/** Flag → why an implementation may leave out the vectors that have it. */
const reasons: Readonly<Record<string, string>> = {
  AlteredByService: "The service takes the message and alters it without a word, as the comment says. Here it is invalid; to the service it is acceptable.",
  BeyondSchema: "No keyword of JSON Schema can say this rule; schema/README.md has the lines that check it.",
  CodePoints: "The length is counted in Unicode code points: not in bytes, not in UTF-16 units, not in what a reader takes for one character.",
  CutByService: "The service takes the text and cuts it at the limit without a word. Here it is invalid; to the service it is acceptable.",
  IllFormed: "Half of a surrogate pair. Parsers disagree before any validator sees it, so there is no answer for every language.",
  LineBreaks: "A line break at the end, or in the middle: some languages take ^ and $ for the ends of a line.",
  ReplacedByService: "The service takes the word and puts another in its place without a word. Here it is invalid; to the service it is acceptable.",
  UnknownProperties: "A property that the schema does not have, some with names that mean something to JavaScript.",
};

/** Keyword → the flag for what the service does instead of refusing a message that breaks it. */
const alterations: Readonly<Record<string, string>> = { maxLength: "CutByService", enum: "ReplacedByService" };

/** The flags of an invalid message that the service would accept, because it alters every invalid value; none for other messages. */
export function alterationsOf(findings: readonly Finding[]): readonly string[] {
  if (findings.some(({ consequence }) => consequence === undefined)) return [];
  return findings.map(({ keyword }) => alterations[keyword] ?? "AlteredByService");
}

/** A file of vectors, before it is written. */
export interface VectorFile {
  /** Its path below the folder of generated vectors. */
  readonly path: string;
  /** What is in it. */
  readonly comment: string;
  /** The schema that the vectors are about. */
  readonly schema: string;
  readonly version: string;
  readonly vectors: readonly { readonly flags: readonly string[] }[];
}

/** From a folder of generated vectors to the project. */
const toProject = "../../../";

/** Emits a file of vectors: a header, which explains the flags, and the vectors, one on each line. */
export function emitVectorFile({ comment, schema, version, vectors }: VectorFile): string {
  const used = [...new Set(vectors.flatMap(({ flags }) => flags))].sort();
  const flags = Object.fromEntries(used.map((flag) => [flag, reasons[flag]]));
  const $schema = `${toProject}schema/conformance/vector-file-1.schema.json`;
  const header = asciiJson({ $schema, format: 1, comment, schema, version, numberOfVectors: vectors.length, flags });
  return `${header.replace(/\n\}\n$/, "")},\n  "vectors": [\n${vectors.map((vector) => `    ${asciiJsonLine(vector)}`).join(",\n")}\n  ]\n}\n`;
}

/** Emits the list of all files of vectors, with which a copy can be checked for completeness. Hand-written files have their path from here. */
export function emitManifest(generated: ReadonlyMap<string, string>, handWritten: ReadonlyMap<string, string>): string {
  const files = [...generated, ...[...handWritten].map(([path, text]) => [`../../${path}`, text] as const)];
  const entries = files.map(([path, text]) => {
    const { version, numberOfVectors } = JSON.parse(text) as { readonly version: string; readonly numberOfVectors: number };
    return [path, { version, sha256: createHash("sha256").update(text).digest("hex"), numberOfVectors }];
  });
  return asciiJson({ format: 1, files: Object.fromEntries(entries) });
}
