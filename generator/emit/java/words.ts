import { camelCase } from "../../load/names.ts";
import type { Scalar } from "../../lower/ir.ts";
import { type Code, render } from "../languages/layout.ts";
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

export function scalar(value: Scalar): string {
  return typeof value === "string" ? string(value) : String(value);
}

/** A number where an object is wanted: a whole one of 32 bits, or a double. */
export function number(value: number): string {
  return (value | 0) === value ? String(value) : /[.e]/.test(String(value)) ? String(value) : `${value}.0`;
}

export function strings(texts: readonly string[]): string {
  return texts.map(string).join(", ");
}

/** The name of a constant. No two names in PascalCase give the same one. */
export function constantName(name: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, "_$&").toUpperCase();
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
export function javadoc(paragraphs: readonly string[], parameters: readonly (readonly [name: string, text: string])[] = []): readonly string[] {
  const body = [
    ...commentLines(
      paragraphs.map((paragraph, index) => `${index === 0 ? "" : "<p>"}${html(paragraph)}`),
      90,
    ),
    ...(parameters.length === 0 ? [] : [""]),
    ...parameters.flatMap(([name, text]) => commentLines([`@param ${name} ${html(text)}`], 86).map((line, index) => (index === 0 ? line : `    ${line}`))),
  ];
  const [first = ""] = body;
  if (body.length === 1 && first.length < 80) return [`/** ${first} */`];
  return ["/**", ...body.map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** Text that ends no comment, is no tag of Javadoc, and is no HTML. */
function html(text: string): string {
  const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", "{": "&#123;", "}": "&#125;", "*/": "*&#47;" };
  return plainLine(text).replaceAll(/[&<>@{}]|\*\//g, (found) => escapes[found] as string);
}

/** What a file of the package may use, and where it is. */
const importable: readonly (readonly [use: RegExp, name: string])[] = [
  [/\bHashSet(?:<|\.\w)/, "java.util.HashSet"],
  [/\bList(?:<|\.\w)/, "java.util.List"],
  [/\bListIterator(?:<|\.\w)/, "java.util.ListIterator"],
  [/\bMap(?:<|\.\w)/, "java.util.Map"],
  [/\bSet(?:<|\.\w)/, "java.util.Set"],
  [/\bPattern(?:<|\.\w)/, "java.util.regex.Pattern"],
];

/** Lines of Java. */
export function java(code: Code): string {
  return render(code, { indent: "  ", width: 100, hasLastComma: false });
}

/** A file of the package, with the imports that its code uses. */
export function javaFile(code: Code): string {
  const text = java(code);
  const withoutComments = text.replaceAll(/^ *(?:\/\*\*|\*).*$/gm, "");
  const imports = importable.filter(([use]) => use.test(withoutComments)).map(([, name]) => `import ${name};\n`);
  return `package kaleyrawhatsapp;\n\n${imports.length === 0 ? "" : `${imports.join("")}\n`}${text}`;
}
