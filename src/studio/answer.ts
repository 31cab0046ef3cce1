import type { IncomingMessage } from "node:http";
import { KaleyraError } from "../message/errors.ts";
import { type Refusal, refusalOf, refusalOfAction } from "./guard.ts";
import type { PageFile } from "./page-files.ts";
import type { SandboxSession } from "./sandbox-session.ts";

/** What the server needs to answer requests. */
export interface StudioContext {
  readonly port: number;
  readonly token: string;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly session: SandboxSession;
}

/** The response to one HTTP request. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly content: string;
}

/** Answers one request: serves the page's files to GET, and runs the page's sandbox actions for POST. */
export async function answer(request: IncomingMessage, { port, token, files, session }: StudioContext): Promise<HttpAnswer> {
  const { method } = request;
  const path = String(request.url);
  const refusal = refusalOf(request, port);
  if (refusal !== undefined) return refusalAnswer(refusal);
  const file = files.get(path);
  if (file !== undefined) return method === "GET" || method === "HEAD" ? { status: 200, ...file } : refusalAnswer({ status: 405, reason: "use GET" });
  const action = session.actions.get(path);
  if (action === undefined) return refusalAnswer({ status: 404, reason: "there is nothing here" });
  const refusedAction = refusalOfAction(request, token);
  if (refusedAction !== undefined) return refusalAnswer(refusedAction);
  const body = await readJsonObject(request);
  if (body === undefined) return refusalAnswer({ status: 400, reason: "the body is too long, or not a JSON object" });
  return { status: 200, type: "application/json", content: JSON.stringify(await action(body)) };
}

/** The answer when handling a request threw. Only a {@link KaleyraError} is shown to the user. */
export function errorAnswer(error: unknown): HttpAnswer {
  return error instanceof KaleyraError
    ? refusalAnswer({ status: 400, reason: error.message })
    : refusalAnswer({ status: 500, reason: "the studio's server failed" });
}

function refusalAnswer({ status, reason }: Refusal): HttpAnswer {
  return { status, type: "text/plain; charset=utf-8", content: `${reason}\n` };
}

/** In bytes; a message takes a few kilobytes. */
const maxBodyBytes = 262_144;

async function readJsonObject(request: IncomingMessage): Promise<object | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
