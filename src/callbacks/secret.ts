import { KaleyraError } from "../message/errors.ts";

/**
 * Compares a header with the secret that you gave Kaleyra for your callbacks,
 * which are not signed. The time it takes does not reveal how many characters
 * matched.
 *
 * @throws {@link KaleyraError} when the secret is empty, because it would match an empty header.
 *
 * @example
 * ```ts
 * import { matchesSecret } from "kaleyra-whatsapp/callbacks";
 *
 * const headers = { authorization: "Bearer 3f9c" };
 * if (!matchesSecret(headers.authorization, "Bearer 3f9c")) throw new Error("not Kaleyra");
 * ```
 */
export function matchesSecret(received: unknown, secret: string): boolean {
  checkSecret(secret);
  if (typeof received !== "string") return false;
  let difference = received.length ^ secret.length;
  for (let index = 0; index < received.length; index += 1) difference |= received.charCodeAt(index) ^ secret.charCodeAt(index % secret.length);
  return difference === 0;
}

/** @throws {@link KaleyraError} when the secret is empty or not set. */
export function checkSecret(secret: unknown): void {
  if (typeof secret !== "string" || secret === "") throw new KaleyraError("the secret is empty; an empty one would let every caller in");
}
