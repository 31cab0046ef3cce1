import type { Answer } from "../../load/answers.ts";
import { type JsonSchema, SchemaError, schemaPath } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import type { Service } from "../../load/service.ts";
import { emitVectorFile } from "./vector-file.ts";

/** The schema of Kaleyra's answers. */
const answerSchema = "api-response";

/** Emits one vector for every documented answer: what a client must conclude from it. */
export function emitHttp({ answers }: Service, schemas: readonly { readonly name: string; readonly schema: JsonSchema }[]): ReadonlyMap<string, string> {
  const found = schemas.find(({ name }) => name === answerSchema);
  if (found === undefined) throw new SchemaError("", "there is no such file, and the answers are checked by it", schemaPath(answerSchema));
  const vectors = Object.entries(answers).map(([name, answer]) => ({
    id: ["http", name, answer.outcome, ...(answer.retry === "later" ? ["retriable"] : [])].join("."),
    comment: answer.meaning,
    flags: [],
    appliesTo: ["client"],
    response: { status: answer.status, headers: { "content-type": "application/json" }, bodyText: JSON.stringify(answer.body) },
    expect: conclusionOf(answer),
  }));
  const path = "http/answers.vectors.json";
  const comment = "Every documented answer, and what a client concludes from it. Made by generator/main.ts from schema/service.json. Do not edit.";
  return new Map([[path, emitVectorFile({ path, comment, schema: answerSchema, version: versionOf(found.schema), vectors })]]);
}

/** What the description says that an answer proves. */
function conclusionOf({ outcome, retry, body: { code, data } }: Answer): object {
  if (outcome === "accepted") return { outcome, messageId: (data as JsonSchema)["message_id"], retriable: false };
  return { outcome, code, retriable: retry === "later" };
}
