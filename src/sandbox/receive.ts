import type { IncomingMessage } from "node:http";
import { patterns, request } from "../../generated/service.ts";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { Issue } from "../issue.ts";
import { validate } from "../validate.ts";
import type { AnswerName } from "./fault.ts";

/** More than any message, by far. */
const largestRequest = 1024 * 1024;

/** The account that the sandbox knows; what is left out is not compared. */
export interface Account {
  readonly sid?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly from?: string | undefined;
}

/** A path of the document's form, read. */
export interface Address {
  readonly sid: string;
  readonly from: string;
}

const pathPattern = new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`);

/** Reads a path; `undefined` where there is nothing at it. A plus sign may be encoded. */
export function addressOf(url: string): Address | undefined {
  const address = pathPattern.exec(url)?.groups as Address | undefined;
  return address && { sid: address.sid, from: address.from.replace(/^%2B/i, "+") };
}

/** The refusal that the document has for this sender, or `undefined`. */
export function refusalOf({ sid, from }: Address, headers: IncomingMessage["headers"], account: Account): AnswerName | undefined {
  const apiKey = headers[request.keyHeader];
  if (!patterns.sid.test(sid) || sid !== (account.sid ?? sid)) return "wrong-credentials";
  if (typeof apiKey !== "string" || !patterns.apiKey.test(apiKey) || apiKey !== (account.apiKey ?? apiKey)) return "wrong-credentials";
  if (!patterns.phoneNumber.test(from) || from !== (account.from ?? from)) return "unknown-sender";
  return undefined;
}

/** What came in a request: a message that is right, or what is wrong with it. */
export type Received = { readonly ok: true; readonly value: ReplyButtonRequest } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a message and judges it. */
export async function receive(incoming: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming) {
    size += part.length;
    if (size <= largestRequest) parts.push(part);
  }
  const isJson = /^application\/json\s*(?:;|$)/i.test(String(incoming.headers["content-type"]));
  if (!isJson) return notRead("Content-Type must be application/json");
  if (size > largestRequest) return notRead("the body is larger than any message");
  try {
    return validate(JSON.parse(Buffer.concat(parts).toString("utf8")));
  } catch {
    return notRead("the body is not JSON");
  }
}

function notRead(message: string): Received {
  return { ok: false, issues: [{ code: "not-read", path: "", message, severity: "error" }] };
}
