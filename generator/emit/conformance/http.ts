import { type JsonSchema, SchemaError, schemaPath } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import type { Answer, Service } from "../../load/service.ts";
import { emitVectorFile } from "./vector-file.ts";

/** The schema of Kaleyra's answers. */
const answerSchema = "api-response";

/** Emits one vector for every documented answer: what a client must conclude from it. */
export function emitHttp({ answers }: Service, schemas: readonly { readonly name: string; readonly schema: JsonSchema }[]): ReadonlyMap<string, string> {
  const found = schemas.find(({ name }) => name === answerSchema);
  if (found === undefined) throw new SchemaError("", "there is no such file, and the answers are checked by it", schemaPath(answerSchema));
  const vectors = Object.entries(answers).map(([name, answer]) => ({
    id: `http.${name}`,
    comment: answer.meaning,
    flags: [],
    appliesTo: ["client"],
    response: { status: answer.status, headers: { "content-type": "application/json" }, bodyText: JSON.stringify(answer.body) },
    expect: conclusionOf(answer),
  }));
  return new Map([["http/answers.vectors.json", emitVectorFile(answerSchema, versionOf(found.schema), vectors)]]);
}

/**
 * What an answer proves. A client error (4xx) proves that the message was not
 * sent; a server error proves nothing, and sending again might send it twice.
 * No documented refusal goes away by itself.
 */
function conclusionOf({ status, body: { code, data } }: Answer): object {
  const messageId = (data as JsonSchema)["message_id"];
  if (status < 300 && typeof messageId === "string") return { outcome: "accepted", messageId, retriable: false };
  return { outcome: status >= 400 && status < 500 ? "not-sent" : "unknown", code, retriable: false };
}
