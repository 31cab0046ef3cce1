import { words } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import { type Code, render } from "../languages/layout.ts";
import { commentLines, hex, stringText } from "../languages/text.ts";

/** A string literal. Go's text is UTF-8, so half of a character is not in it. */
export function string(text: string): string {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${stringText(text.toWellFormed(), { escapes, escape: (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`) })}"`;
}

export function scalar(value: Scalar): string {
  return typeof value === "string" ? string(value) : String(value);
}

const initialisms = new Set(["id", "url", "api", "http", "json"]);

/** A name that other packages see, or the end of one. */
export function pascal(name: string | readonly string[]): string {
  const parts = typeof name === "string" ? words(name) : name;
  return parts.map((word) => (initialisms.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

/** What the hand-written files export. */
const taken = new Set(["Customer", "Event", "Issue", "Option", "Outcome", "ReceivedError"]);

/** The name of a type of the schemas. */
export function typeName(name: string): string {
  return taken.has(pascal(name)) ? `${pascal(name)}Value` : pascal(name);
}

/** The lines of a comment. */
export function comment(paragraphs: readonly string[]): readonly string[] {
  return commentLines(paragraphs, 96).map((line) => `// ${line}`.trimEnd());
}

/** The members of a literal, one on a line, aligned as gofmt does it. */
export function aligned(members: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(...members.map(([name]) => name.length + 1));
  return members.map(([name, value]) => `${`${name}:`.padEnd(width)} ${value},`);
}

/** Lines in braces, on one line where there are none. */
export function block(before: string, lines: Code): Code {
  return lines.length === 0 ? [`${before}{}`] : [`${before}{`, lines, "}"];
}

/** A file of Go. */
export function go(code: Code): string {
  return render(code, { indent: "\t" });
}
