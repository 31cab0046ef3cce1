const prefix = "#message=";

/**
 * Writes a message as the fragment of a link: the part that a browser keeps
 * to itself. Base64url, because chats and mail programs break links at
 * quotes, brackets and plus signs.
 */
export function fragmentOf(message: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(message));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return prefix + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What a fragment holds: a message, nothing at all, or something that cannot be read. */
export type Shared = { readonly kind: "message"; readonly message: unknown } | { readonly kind: "nothing" } | { readonly kind: "unreadable" };

/** Reads what {@link fragmentOf} wrote. Never throws. */
export function messageIn(fragment: string): Shared {
  if (!fragment.startsWith(prefix)) return { kind: "nothing" };
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return { kind: "message", message: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { kind: "unreadable" };
  }
}
