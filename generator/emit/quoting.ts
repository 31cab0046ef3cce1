/**
 * The only ways in which text from a schema reaches generated code: as a
 * string literal, as a comment, or as a property name. Each is written so
 * that no text can end it early, or look different to a reader than to the
 * compiler.
 */

/** Everything but printable ASCII: line ends, bidirectional controls, other invisible characters, all letters beyond ASCII. */
const notPrintable = /[^\x20-\x7e]/g;
const notPrintableOrLineFeed = /[^\n\x20-\x7e]/g;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A JavaScript string literal in plain ASCII. */
export function quote(text: string): string {
  return asciiJsonLine(text);
}

/** JSON on one line, in plain ASCII. */
export function asciiJsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(notPrintable, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The inside of a template literal, in plain ASCII. */
export function templateText(text: string): string {
  return quote(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("$", "\\$");
}

/** A property name, without quotes where possible. In an object literal, `__proto__` must be computed: without brackets it would set the prototype. */
export function propertyName(name: string, inObject = false): string {
  if (name === "__proto__") return inObject ? '["__proto__"]' : '"__proto__"';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** Text that is safe inside a comment. */
export function commentText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(invisible, (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`)
    .replaceAll("*/", "*\\/")
    .replaceAll(/[@{}]/g, (character) => `\\${character}`)
    .trim();
}

/** A value as a literal, its keys in the order given. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value) ? ["[", "]", value.map((entry) => literal(entry, inner))] : ["{ ", " }", membersOf(value, inner)];
  if (parts.length === 0) return `${open}${close}`.replaceAll(" ", "");
  const short = `${open}${parts.join(", ")}${close}`;
  if (!short.includes("\n") && short.length < 100) return short;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close.trim()}`;
}

function membersOf(object: object, indent: string): readonly string[] {
  const members = Object.entries(object).filter(([, member]) => member !== undefined);
  return members.map(([name, member]) => `${propertyName(name, true)}: ${literal(member, indent)}`);
}

/** The first two lines of every generated code file. */
export function preamble(from: string): string {
  return `// @generated from ${from} by generator/main.ts.\n// Do not edit. Change the schema, then run \`npm run generate\`.\n`;
}

/** JSON in plain ASCII, which is the same text in every usual encoding. */
export function asciiJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll(notPrintableOrLineFeed, escaped)}\n`;
}

/** Text that is safe in a cell of a Markdown table: it cannot end the cell or the row, and cannot be HTML. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\t-\r]/g, (character) => ({ "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r" })[character] as string)
    .replaceAll(invisible, (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`)
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .trim();
}
