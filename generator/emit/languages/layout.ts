/** Lines of code. A list in the list is a block, indented once more. */
export type Code = readonly (string | Breakable | Code)[];

/** A line with parts between brackets, which is broken where it would be too wide: one part on a line, and a comma after each. */
export interface Breakable {
  readonly before: string;
  readonly parts: readonly (string | Breakable)[];
  readonly after: string;
  /** What follows the parts on one line: the comma of Python's tuple of one. */
  readonly end?: string;
}

export interface Layout {
  /** One step of indentation. */
  readonly indent: string;
  /** The widest line; left out where the language's formatter breaks no line. */
  readonly width?: number;
}

export function breakable(before: string, parts: Breakable["parts"], after: string, end?: string): Breakable {
  return { before, parts, after, ...(end === undefined ? {} : { end }) };
}

/** The text of code, each line indented as deep as its block is. */
export function render(code: Code, layout: Layout, depth = 0): string {
  return code.map((part) => (Array.isArray(part) ? render(part, layout, depth + 1) : lines(part as string | Breakable, layout, depth))).join("");
}

function lines(part: string | Breakable, layout: Layout, depth: number, end = ""): string {
  const indent = layout.indent.repeat(depth);
  const line = `${oneLine(part)}${end}`;
  if (line === "") return "\n";
  if (typeof part === "string" || indent.length + line.length <= (layout.width ?? Number.POSITIVE_INFINITY)) return `${indent}${line}\n`;
  return `${indent}${part.before}\n${part.parts.map((inner) => lines(inner, layout, depth + 1, ",")).join("")}${indent}${part.after}${end}\n`;
}

export function oneLine(part: string | Breakable): string {
  return typeof part === "string" ? part : `${part.before}${part.parts.map(oneLine).join(", ")}${part.end ?? ""}${part.after}`;
}
