const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: neither HTML nor XML has a place for them
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Makes text of a stranger's text, in HTML and in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(controls, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
