import type { HandledCallback } from "./callbacks.ts";

/**
 * The HTTP status to answer a call with: 200; 400 for what is not a callback,
 * 401 for a wrong secret, and 500 where a handler failed, so that it comes again.
 *
 * @example
 * ```ts
 * import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";
 *
 * const router = callbacks().otherwise(({ raw }) => console.log(raw));
 * console.log(httpStatus(await router.handle('{"statuses":[]}'))); // 200
 * ```
 */
export function httpStatus({ refused, failed, reason }: HandledCallback): 200 | 400 | 401 | 500 {
  if (refused > 0) return reason === "wrong-secret" ? 401 : 400;
  return failed.length > 0 ? 500 : 200;
}
