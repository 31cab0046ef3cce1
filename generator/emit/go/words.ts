import { words } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Layout } from "../languages/layout.ts";
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

/** A name that other packages do not see. */
export function camel(name: string): string {
  const [first = "", ...others] = words(name);
  return `${first}${pascal(others)}`;
}

/** What else the package exports. */
const taken = /^(?:AllowUnknown|Customer|Event|Issue|Option|Outcome|OutcomeOf|ParseCallback|ReceivedError|Validate|(?:New|Validate)[A-Z].*|.*Parts)$/;

/** The name of a type of the schemas. */
export function typeName(name: string): string {
  return pascal(name).replace(taken, "$&Value");
}

/** The lines of a comment. gofmt makes a quotation mark beyond ASCII of two accents or apostrophes. */
export function comment(paragraphs: readonly string[]): readonly string[] {
  const texts = paragraphs.map((paragraph) => paragraph.replaceAll(/``|''/g, '"'));
  return commentLines(texts, 96).map((line) => `// ${line}`.trimEnd());
}

/** Members, one on a line, their values aligned as gofmt does it: apart from those before where a name is much longer or shorter. */
export function aligned(members: readonly string[]): readonly string[] {
  const names = members.map((member) => /^(?:"(?:[^"\\]|\\.)*"|\w+):/.exec(member)?.[0] ?? "");
  const groups: string[][] = [];
  for (const [index, name] of names.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && isAligned(name, names[index - 1] as string, group)) group.push(name);
    else groups.push([name]);
  }
  const widths = groups.flatMap((group) => group.map(() => Math.max(...group.map(({ length }) => length))));
  return members.map((member, index) => `${(names[index] as string).padEnd(widths[index] as number)}${member.slice(names[index]?.length)},`);
}

/** gofmt compares a name with the geometric mean of those that it would stand under, unless it is short as the one before. Their colon does not count. */
function isAligned(name: string, before: string, group: readonly string[]): boolean {
  if (name.length <= 41 && before.length <= 41) return true;
  const mean = Math.exp(group.reduce((sum, one) => sum + Math.log(one.length - 1), 0) / group.length);
  const ratio = (name.length - 1) / mean;
  return ratio > 1 / 2.5 && ratio < 2.5;
}

export const layout: Layout = { indent: "\t" };
