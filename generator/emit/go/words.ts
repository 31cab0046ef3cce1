import { words } from "../../load/names.ts";
import type { Layout } from "../languages/layout.ts";
import { commentLines, hex, stringText } from "../languages/text.ts";

/** A string literal. Go's text is UTF-8, so half of a character is not in it. */
export function string(text: string): string {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${stringText(text.toWellFormed(), { escapes, escape: (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`) })}"`;
}

const initialisms = new Set(["id", "url", "api", "http", "json"]);

/** A name that other packages see, or the end of one. */
export function pascal(name: string | readonly string[]): string {
  const parts = typeof name === "string" ? words(name) : name;
  return parts.map((word) => (initialisms.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

/** A name that other packages do not see. */
export function camel(name: string): string {
  const [first = "", ...others] = words(name);
  return `${first}${pascal(others)}`;
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

/** Members, one on a line, their values aligned as gofmt does it. */
export function aligned(members: readonly string[]): readonly string[] {
  const names = members.map((member) => /^(?:"[^"]*"|\w+):/.exec(member)?.[0] ?? "");
  const width = Math.max(...names.map((name) => name.length));
  return members.map((member, index) => `${(names[index] as string).padEnd(width)}${member.slice(names[index]?.length)},`);
}

export const layout: Layout = { indent: "\t" };
