import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type RequestOrigin, refusalOfForeign } from "../loopback/guard.ts";

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 415 | 500;
  readonly reason: string;
}

/** Refuses requests that were not made by the studio's own page or by a program on this machine. */
export function refusalOf(request: RequestOrigin, port: number): Refusal | undefined {
  const reason = refusalOfForeign(request, port);
  return reason === undefined ? undefined : { status: 403, reason };
}

/** Refuses an action that was not requested by the page that this server served. */
export function refusalOfAction({ method, headers }: IncomingMessage, token: string): Refusal | undefined {
  if (method !== "POST") return { status: 405, reason: "use POST" };
  if (headers.origin === undefined) return { status: 403, reason: "the Origin header is missing" };
  if (!isSameToken(String(headers["x-studio-token"]), token)) return { status: 403, reason: "the token is wrong; load the page again" };
  if (headers["content-type"] !== "application/json") return { status: 415, reason: "send application/json" };
  return undefined;
}

function isSameToken(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
