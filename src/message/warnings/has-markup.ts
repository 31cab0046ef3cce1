const monospace = "```";
const lineBreak = /[\n\r\u2028\u2029]/;
/** A marker at the start or at the end of a word. */
const opening = /(?<![\p{L}\p{N}])[*_~](?=\S)/gu;
const closing = /(?<=\S)[*_~](?![\p{L}\p{N}])/gu;

/** Whether WhatsApp would read markup in a text, such as *bold*, if it showed the text formatted. Takes linear time. */
export function hasMarkup(text: string): boolean {
  return text.includes(monospace) || text.split(lineBreak).some(hasMarkedWords);
}

/** One pattern for a marker, a text and the same marker would look for an end from every start, and take quadratic time. */
function hasMarkedWords(line: string): boolean {
  const starts = new Map<string, number>();
  for (const { 0: marker, index } of line.matchAll(opening)) if (!starts.has(marker)) starts.set(marker, index);
  for (const { 0: marker, index } of line.matchAll(closing)) if (index > (starts.get(marker) ?? index) + marker.length) return true;
  return false;
}
