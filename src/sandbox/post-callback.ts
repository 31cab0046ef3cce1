import { KaleyraError } from "../message/errors.ts";
import type { SandboxOptions } from "./sandbox.ts";

const timeoutMs = 30_000;

export function closedError(): KaleyraError {
  return new KaleyraError("the sandbox is closed");
}

/** Posts a callback. Returns the HTTP status of the receiver; `undefined` when there is no `callbackUrl`. */
export async function postCallback(
  callback: object,
  { callbackUrl, callbackHeaders }: Pick<SandboxOptions, "callbackUrl" | "callbackHeaders">,
  closed: AbortSignal,
): Promise<number | undefined> {
  if (callbackUrl === undefined) return undefined;
  const headers = new Headers(callbackHeaders);
  headers.set("content-type", "application/json");
  const signal = AbortSignal.any([closed, AbortSignal.timeout(timeoutMs)]);
  // Redirects are not followed because the headers may hold a secret.
  const init: RequestInit = { method: "POST", headers, body: JSON.stringify(callback), redirect: "manual", signal };
  const response = await fetch(callbackUrl, init).catch(() => {
    if (closed.aborted) throw closedError();
    throw new KaleyraError(`callbackUrl cannot be reached, or did not answer within ${timeoutMs / 1000} seconds`);
  });
  await response.body?.cancel();
  return response.status;
}
