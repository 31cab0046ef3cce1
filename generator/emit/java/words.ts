import { camelCase } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import type { Layout } from "../languages/layout.ts";
import { commentLines, hex, plainLine, stringText } from "../languages/text.ts";

/**
 * A string literal. Java reads `\u0022` as a quotation mark before it reads the
 * literal, so control characters are written with digits of base eight.
 */
export function string(text: string): string {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${stringText(text, { escapes, escape: escaped })}"`;
}

function escaped(codePoint: number): string {
  if (codePoint < 0x80) return `\\${codePoint.toString(8).padStart(3, "0")}`;
  return Array.from(String.fromCodePoint(codePoint).split(""), (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join("");
}

/** A number where an object is wanted: a whole one of 32 bits, or a double. */
function number(value: number): string {
  return (value | 0) === value ? String(value) : /[.e]/.test(String(value)) ? String(value) : `${value}.0`;
}

export function scalar(value: Scalar): string {
  return typeof value === "string" ? string(value) : typeof value === "number" ? number(value) : String(value);
}

/** The name of a constant. No two names in PascalCase give the same one. */
export function constantName(name: string): string {
  return name.replaceAll(/(?!^)(?:[A-Z]|[0-9]+$)/g, "_$&").toUpperCase();
}

const keywords = new Set(
  (
    "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if " +
    "implements import instanceof int interface long native new null package private protected public return short static strictfp super switch " +
    "synchronized this throw throws transient true try void volatile while yield clone finalize getClass hashCode notify notifyAll toString wait toMap"
  ).split(" "),
);

/** Names of variables for wire names, each of them once. */
export function variableNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = camelCase(name).replace(/^(?=\d|$)/, "field");
    let free = keywords.has(wanted) ? `${wanted}Value` : wanted;
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}${count}`;
    taken.add(free);
    return free;
  });
}

/** The lines of a Javadoc comment: paragraphs, then a line for each parameter. */
export function javadoc(paragraphs: readonly string[], parameters: readonly { readonly name: string; readonly docs: string }[] = []): readonly string[] {
  const texts = paragraphs.map((paragraph, index) => `${index === 0 ? "" : "<p>"}${html(paragraph)}`);
  const tags = parameters.flatMap(({ name, docs }) =>
    commentLines([`@param ${name} ${html(docs)}`], 86).map((line, index) => (index === 0 ? line : `    ${line}`)),
  );
  const body = [...commentLines(texts, 90), ...(tags.length === 0 ? [] : ["", ...tags])];
  const [first = ""] = body;
  if (body.length === 1 && first.length < 80) return [`/** ${first} */`];
  return ["/**", ...body.map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** Text that ends no comment, is no tag of Javadoc, and is no HTML. */
function html(text: string): string {
  const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", "{": "&#123;", "}": "&#125;", "*/": "*&#47;" };
  return plainLine(text).replaceAll(/[&<>@{}]|\*\//g, (found) => escapes[found] as string);
}

export const layout: Layout = { indent: "  ", width: 100, hasLastComma: false };
