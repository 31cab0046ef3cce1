import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A message and the expected verdicts on it. */
export interface Vector {
  readonly id: string;
  readonly comment?: string;
  readonly flags: readonly string[];
  readonly appliesTo?: readonly ("validator" | "builder")[];
  /** The message, as JSON text. */
  readonly documentText?: string;
  /** The message, as calls of a builder. */
  readonly steps?: readonly (readonly [string, ...string[]])[];
  readonly expect: {
    readonly schema?: "valid" | "invalid";
    readonly full: "valid" | "invalid" | "acceptable";
    readonly issues?: readonly Issue[];
    /** The message that the steps build, as JSON text. */
    readonly wire?: string;
  };
}

/** One broken rule. */
export interface Issue {
  readonly code: string;
  readonly path: string;
}

/** A response of the service, and the outcome that a client must report. */
export interface AnswerVector {
  readonly id: string;
  readonly comment: string;
  readonly flags: readonly string[];
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly bodyText: string };
  readonly expect: {
    readonly outcome: "accepted" | "not-sent" | "unknown";
    readonly messageId?: string;
    readonly code?: string;
    readonly retriable: boolean;
  };
}

export interface VectorFile<Kind = Vector | AnswerVector> {
  readonly $schema: string;
  readonly format: number;
  readonly comment: string;
  readonly schema: string;
  readonly version: string;
  readonly numberOfVectors: number;
  readonly flags: Readonly<Record<string, string>>;
  readonly vectors: readonly Kind[];
}

type Folder = "core" | "optional" | "http";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function filesIn<Kind>(folder: Folder): readonly (readonly [string, VectorFile<Kind>])[] {
  return [`generated/conformance/${folder}`, `schema/conformance/${folder}`].flatMap((path) =>
    readdirSync(`${root}${path}`)
      .filter((name) => name.endsWith(".vectors.json"))
      .sort()
      .map((name) => [`${path}/${name}`, JSON.parse(readFileSync(`${root}${path}/${name}`, "utf8")) as VectorFile<Kind>] as const),
  );
}

const files = { core: filesIn<Vector>("core"), optional: filesIn<Vector>("optional") };

/** Every file of response vectors, with its path. */
export const answerFiles = filesIn<AnswerVector>("http");

/** Path → file of vectors. */
export const vectorFiles: ReadonlyMap<string, VectorFile> = new Map<string, VectorFile>([...files.core, ...files.optional, ...answerFiles]);

/** The vectors of one schema: `core` ones are required of every implementation, `optional` ones are not. */
export function vectorsOf(schema: string, folder: "core" | "optional" = "core"): readonly Vector[] {
  return files[folder].filter(([, file]) => file.schema === schema).flatMap(([, { vectors }]) => vectors);
}

export const schemaNames = [...new Set(files.core.map(([, { schema }]) => schema))].sort();
