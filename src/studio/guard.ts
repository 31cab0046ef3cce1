import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 415 | 500;
  readonly reason: string;
}

/**
 * Refuses requests from other web pages. Another name in `Host` means DNS
 * rebinding; another `Origin` means a cross-origin request.
 */
export function refusalOf({ headers: { host, origin } }: Pick<IncomingMessage, "headers">, port: number): Refusal | undefined {
  // `URL` leaves out port 80, as clients do.
  const hosts = [`http://127.0.0.1:${port}`, `http://localhost:${port}`].map((address) => new URL(address).host);
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: "this server answers to 127.0.0.1 and localhost only" };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: "this server answers to its own page only" };
  return undefined;
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
