const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: neither HTML nor XML allows them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Escapes untrusted text for HTML and XML, both as content and as an attribute value. */
export function escapeXml(text: string): string {
  return text.replace(controls, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
