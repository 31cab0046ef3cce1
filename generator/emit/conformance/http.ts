import { type JsonSchema, SchemaError, schemaPath } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import type { Answer, Service } from "../../load/service.ts";
import { fileOf } from "./file.ts";

/** The schema of what comes back. */
const answerSchema = "api-response";

/** Emits one vector for every documented answer: what a client has to conclude from it. The answers are those of the OpenAPI description. */
export function emitHttp({ answers }: Service, schemas: readonly { readonly name: string; readonly schema: JsonSchema }[]): ReadonlyMap<string, string> {
  const found = schemas.find(({ name }) => name === answerSchema);
  if (found === undefined) throw new SchemaError("", "there is no such file, and the answers are judged by it", schemaPath(answerSchema));
  const vectors = Object.entries(answers).map(([name, answer]) => ({
    id: `http.${name}`,
    comment: answer.meaning,
    flags: [],
    appliesTo: ["client"],
    response: { status: answer.status, headers: { "content-type": "application/json" }, bodyText: JSON.stringify(answer.body) },
    expect: conclusionOf(answer),
  }));
  return new Map([["http/answers.vectors.json", fileOf(answerSchema, versionOf(found.schema), vectors)]]);
}

/**
 * What an answer proves. A refusal of the client's own fault is proof that the
 * message did not go out; a fault of the server's is no proof of anything, and
 * sending again might send it twice. No documented refusal goes away by itself.
 */
function conclusionOf({ status, body: { code, data } }: Answer): object {
  const messageId = (data as JsonSchema)["message_id"];
  if (status < 300 && typeof messageId === "string") return { outcome: "accepted", messageId, retriable: false };
  return { outcome: status >= 400 && status < 500 ? "not-sent" : "unknown", code, retriable: false };
}
