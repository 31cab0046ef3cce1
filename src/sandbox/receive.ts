import type { IncomingMessage } from "node:http";
import type { AnyRequest } from "../../generated/kinds.ts";
import { patterns, request } from "../../generated/service.ts";
import { jsonBody } from "../loopback/json-body.ts";
import type { Issue } from "../message/issue.ts";
import { validate } from "../message/validate.ts";
import type { AnswerName } from "./injected-fault.ts";

/** The account that the sandbox accepts. Omitted fields are not compared. */
export interface Account {
  readonly sid?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly from?: string | undefined;
}

/** The parts of a request path as Kaleyra's documentation describes it. */
export interface Address {
  readonly sid: string;
  readonly from: string;
}

const pathPattern = new RegExp(`^${request.path.replace("{sid}", "(?<sid>[^/]*)").replace("{phone_number}", "(?<from>[^/]*)")}$`);

/** Parses a request path; `undefined` for any other path. The plus sign may be percent-encoded. */
export function addressOf(url: string): Address | undefined {
  const address = pathPattern.exec(url)?.groups as Address | undefined;
  return address && { sid: address.sid, from: address.from.replace(/^%2B/i, "+") };
}

/** The documented refusal for these credentials and this sender, or `undefined`. */
export function refusalOf({ sid, from }: Address, headers: IncomingMessage["headers"], account: Account): AnswerName | undefined {
  const apiKey = headers[request.keyHeader];
  if (!patterns.sid.test(sid) || sid !== (account.sid ?? sid)) return "wrong-credentials";
  if (typeof apiKey !== "string" || !patterns.apiKey.test(apiKey) || apiKey !== (account.apiKey ?? apiKey)) return "wrong-credentials";
  if (!patterns.phoneNumber.test(from) || from !== (account.from ?? from)) return "unknown-sender";
  return undefined;
}

/** A valid message, or what is wrong with it. */
export type Received = { readonly ok: true; readonly value: AnyRequest } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a message and validates it. */
export async function receive(incoming: IncomingMessage): Promise<Received> {
  const body = await jsonBody(incoming);
  if (body.ok) return validate(body.value);
  return { ok: false, issues: [{ code: "not-read", path: "", message: body.message, severity: "error" }] };
}
