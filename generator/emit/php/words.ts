import { camelCase, words } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import { type Breakable, breakable, type Code, type Layout, render } from "../languages/layout.ts";
import { commentLines, hex, stringText } from "../languages/text.ts";

/** As wide as a line should be, as PER says. */
export const width = 120;
export const layout: Layout = { indent: "    ", width };

/** A string literal: in single quotes, or in double quotes with escapes where a character is not printable ASCII. */
export function string(text: string): string {
  const escapeOf = (code: number): string => `\\u{${hex(code, 1)}}`;
  if (/^[ -~]*$/.test(text)) return `'${stringText(text, { escapes: { "\\": "\\\\", "'": "\\'" }, escape: escapeOf })}'`;
  const escapes = { "\\": "\\\\", '"': '\\"', $: "\\$", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${stringText(text, { escapes, escape: escapeOf })}"`;
}

export function scalar(value: Scalar): string {
  return typeof value === "string" ? string(value) : String(value);
}

/** Names that a function of PHP cannot have. */
const taken = new Set(
  (
    "abstract and array as break callable case catch class clone const continue declare default die do echo else elseif empty enddeclare endfor " +
    "endforeach endif endswitch endwhile eval exit extends final finally fn for foreach function global goto if implements include include_once " +
    "instanceof insteadof interface isset list match namespace new or print private protected public readonly require require_once return static " +
    "switch throw trait try unset use var while xor yield"
  ).split(" "),
);

/** A name in camelCase. */
export function camel(name: string | readonly string[]): string {
  return camelCase(typeof name === "string" ? name : name.join(" "));
}

/** A parameter of a function, which cannot be called `$this`. */
export function variable(name: readonly string[]): string {
  return `$${camel(name)}`.replace(/^\$this$/, "$thisValue");
}

/** The name of a function: `list`, which is a word of PHP, is `listMessage`. */
export function functionName(name: string | readonly string[]): string {
  const joined = camel(name);
  return taken.has(joined.toLowerCase()) ? `${joined}Message` : joined;
}

export function constant(name: string): string {
  return words(name).join("_").toUpperCase();
}

export function array(parts: Breakable["parts"]): Breakable {
  return breakable("[", "]", parts);
}

/** What is before the value of an array's member. */
export function member(name: string): string {
  return `${string(name)} => `;
}

/** A comment before a declaration: paragraphs of the schema, which can neither end it nor be a tag, then tags. */
export function docblock(paragraphs: readonly string[], tags: Code = [], depth = 0): Code {
  const lines = commentLines(paragraphs, width - 3 - 4 * depth).map(safe);
  const tagLines = render(tags, { indent: "    ", width: width - 3 - 4 * depth })
    .split("\n")
    .slice(0, -1);
  const all = [...lines, ...(lines.length > 0 && tagLines.length > 0 ? [""] : []), ...tagLines];
  return all.length === 0 ? [] : ["/**", ...all.map((line) => ` * ${line}`.trimEnd()), " */"];
}

export function safe(line: string): string {
  return line.replaceAll("*/", "* /").replaceAll("@", "(at)");
}

/** A function's head. Where it is broken, the brace is on the line of the closing parenthesis. */
export function functionOf(before: string, parameters: readonly string[], result: string, body: Code, depth = 0): Code {
  const isShort = 4 * depth + `${before}(${parameters.join(", ")}): ${result}`.length <= width;
  return isShort
    ? [`${before}(${parameters.join(", ")}): ${result}`, "{", body, "}"]
    : [`${before}(`, parameters.map((parameter) => `${parameter},`), `): ${result} {`, body, "}"];
}
