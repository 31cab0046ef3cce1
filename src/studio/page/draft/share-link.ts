const prefix = "#message=";

/**
 * Encodes a message as the fragment of a link, the part that browsers do not
 * send to a server. Base64url, because chats and mail programs break links at
 * quotes, brackets and plus signs.
 */
export function fragmentOf(message: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(message));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return prefix + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The contents of a fragment: a message, no message, or a broken one. */
export type FragmentContent = { readonly kind: "message"; readonly message: unknown } | { readonly kind: "nothing" } | { readonly kind: "unreadable" };

/** Decodes what {@link fragmentOf} wrote. Never throws. */
export function messageIn(fragment: string): FragmentContent {
  if (!fragment.startsWith(prefix)) return { kind: "nothing" };
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return { kind: "message", message: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: "unreadable" };
  }
}
