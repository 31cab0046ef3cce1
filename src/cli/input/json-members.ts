/** A member of a JSON object. `number` is a number's source text: as a JavaScript number, 12345678901234567890 and 1.50 would change. */
export interface JsonMember {
  readonly name: string;
  readonly number?: string;
}

/** The closing quotation mark is optional, so that a text without one is scanned once: every string of a valid text has it. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]:,]|-?\d[\d.eE+-]*/g;

/** Lists the members of the object that a valid JSON text holds, in order, also those whose name is there twice. */
export function membersOf(text: string): readonly JsonMember[] {
  const members: JsonMember[] = [];
  let depth = 0;
  let name: string | undefined;
  for (const [source] of text.matchAll(token)) {
    if (source === "{" || source === "[") depth += 1;
    else if (source === "}" || source === "]") depth -= 1;
    else if (depth !== 1) continue;
    else if (source === ",") name = undefined;
    else if (source !== ":" && name === undefined) {
      name = JSON.parse(source) as string;
      members.push({ name });
    } else if (name !== undefined && /^[-\d]/.test(source)) members[members.length - 1] = { name, number: source };
  }
  return members;
}
