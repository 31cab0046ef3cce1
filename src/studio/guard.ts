import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 415 | 500;
  readonly reason: string;
}

/**
 * Refuses a request that did not come for this server: another name in `Host`
 * is how a foreign page gets at a server on loopback (DNS rebinding), another
 * `Origin` is a foreign page that does not even hide.
 */
export function refusalOf({ headers: { host, origin } }: Pick<IncomingMessage, "headers">, port: number): Refusal | undefined {
  // The port that HTTP has by itself is left out by everybody.
  const hosts = [`http://127.0.0.1:${port}`, `http://localhost:${port}`].map((address) => new URL(address).host);
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: "this server answers to 127.0.0.1 and localhost only" };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: "this server answers to its own page only" };
  return undefined;
}

/** Refuses a request that does something and did not come from the page that this server served. */
export function refusalOfAction({ method, headers }: IncomingMessage, token: string): Refusal | undefined {
  if (method !== "POST") return { status: 405, reason: "use POST" };
  if (headers.origin === undefined) return { status: 403, reason: "the Origin header is missing" };
  if (!isSame(String(headers["x-studio-token"]), token)) return { status: 403, reason: "the token is wrong; load the page again" };
  if (headers["content-type"] !== "application/json") return { status: 415, reason: "send application/json" };
  return undefined;
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
