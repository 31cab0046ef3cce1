import { KaleyraError } from "../message/errors.ts";

/**
 * Compares a header with the secret that you gave Kaleyra for your callbacks,
 * which are not signed. How long it takes says nothing of how much was right.
 *
 * @throws {@link KaleyraError} where the secret is empty: an empty one would let everybody in.
 *
 * @example
 * ```ts
 * import { matchesSecret } from "kaleyra-whatsapp/replies";
 *
 * const headers = { authorization: "Bearer 3f9c" };
 * if (!matchesSecret(headers.authorization, "Bearer 3f9c")) throw new Error("not Kaleyra");
 * ```
 */
export function matchesSecret(received: unknown, secret: string): boolean {
  if (typeof secret !== "string" || secret === "") throw new KaleyraError("the secret is empty; an empty one would let everybody in");
  if (typeof received !== "string") return false;
  let difference = received.length ^ secret.length;
  for (let at = 0; at < received.length; at += 1) difference |= received.charCodeAt(at) ^ secret.charCodeAt(at % secret.length);
  return difference === 0;
}
