import { words } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import { type Member, within } from "../languages/data.ts";
import { type Breakable, breakable, type Code, type Layout } from "../languages/layout.ts";
import { commentLines, hex, stringText } from "../languages/text.ts";

/** How wide the formatter Black lets a line be. */
export const width = 88;
export const layout: Layout = { indent: "    ", width };

/** A string literal, in the quotes that Black prefers: those that need fewer backslashes. */
export function string(text: string): string {
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const escapes = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", [quote]: `\\${quote}` };
  return `${quote}${stringText(text, { escapes, escape: (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`) })}${quote}`;
}

export function scalar(value: Scalar): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "string" ? string(value) : String(value);
}

/** Words of the language, and what generated code calls its own things. */
const taken = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda " +
    "nonlocal not or pass raise return try while with yield match case type"
  ).split(" "),
);

/** What else the package exports, and what its types are written with. */
const takenTypes =
  /^(?:None|True|False|Any|Event|Issue|Literal|MessageError|NotRequired|Outcome|ParsedCallback|ReceivedError|ReplyKind|Sequence|StatusName|TypeAlias|TypedDict)$/;

/** The name of a type of the schemas. */
export function typeName(name: string): string {
  return name.replace(takenTypes, "$&Value");
}

/** Whether a name of the schema can be an identifier as it is. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z]\w*$/.test(name) && !taken.has(name);
}

/** A name in snake_case, with a line after it where it is a word of Python. */
export function snake(name: string | readonly string[]): string {
  const joined = (typeof name === "string" ? words(name) : name).join("_");
  return taken.has(joined) ? `${joined}_` : joined;
}

/** The module with the checks of one schema. No other module's name has this end. */
export function checksModule(schemaName: string): string {
  return `_${snake(schemaName)}_check`;
}

/** A parameter of a function whose code uses some names itself. */
export function parameterName(name: readonly string[]): string {
  return snake(name).replace(/^(?:made|message|present|wrapped)$/, "$&_");
}

export function constant(name: string): string {
  return words(name).join("_").toUpperCase();
}

/** A tuple. The comma of a single part is there on one line too. */
export function tuple(parts: Breakable["parts"], before = ""): Breakable {
  return breakable(`${before}(`, ")", parts, parts.length === 1 ? "," : undefined);
}

export function dictionary(members: readonly Member[]): Breakable {
  return within("{", "}", members, (name) => `${string(name)}: `);
}

/** A docstring; nothing without paragraphs. */
export function docstring(paragraphs: readonly string[], depth = 1): Code {
  const lines = commentLines(paragraphs, width - 4 * depth).map((line) => line.replaceAll('"', "'"));
  const [first = ""] = lines;
  if (lines.length === 0) return [];
  return lines.length === 1 && 4 * depth + first.length + 6 <= width ? [`"""${first}"""`] : ['"""', ...lines, '"""'];
}

export function comment(paragraphs: readonly string[], depth = 0): Code {
  return commentLines(paragraphs, width - 4 * depth - 2).map((line) => `# ${line}`.trimEnd());
}
