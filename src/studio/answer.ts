import type { IncomingMessage } from "node:http";
import { KaleyraError } from "../message/errors.ts";
import { type Refusal, refusalOf, refusalOfAction } from "./guard.ts";
import type { PageFile } from "./page-files.ts";
import type { SandboxSession } from "./sandbox-session.ts";

/** What the server has to answer with. */
export interface Setting {
  readonly port: number;
  readonly token: string;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly room: SandboxSession;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string;
}

/** Answers one request: the page's own files to a GET, and to the page's own POST what the sandbox did. */
export async function answer(request: IncomingMessage, { port, token, files, room }: Setting): Promise<Answer> {
  const { method } = request;
  const path = String(request.url);
  const refusal = refusalOf(request, port);
  if (refusal !== undefined) return refused(refusal);
  const file = files.get(path);
  if (file !== undefined) return method === "GET" || method === "HEAD" ? { status: 200, ...file } : refused({ status: 405, reason: "use GET" });
  const action = path === "/api/send" ? room.send : path === "/api/tap" ? room.tap : undefined;
  if (action === undefined) return refused({ status: 404, reason: "there is nothing here" });
  const refusedAction = refusalOfAction(request, token);
  if (refusedAction !== undefined) return refused(refusedAction);
  const body = await objectIn(request);
  if (body === undefined) return refused({ status: 400, reason: "the body is too long, or not a JSON object" });
  return { status: 200, type: "application/json", content: JSON.stringify(await action(body)) };
}

/** What is said when the answer could not be made. */
export function failed(error: unknown): Answer {
  return error instanceof KaleyraError ? refused({ status: 400, reason: error.message }) : refused({ status: 500, reason: "the studio's server failed" });
}

function refused({ status, reason }: Refusal): Answer {
  return { status, type: "text/plain; charset=utf-8", content: `${reason}\n` };
}

/** A message is a few kilobytes long. */
const longestBody = 262_144;

async function objectIn(request: IncomingMessage): Promise<object | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
