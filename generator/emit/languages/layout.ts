/** Lines of code. A list in the list is a block, indented once more. */
export type Code = readonly (Part | Code)[];

/** A line, or a part of one. */
export type Part = string | Breakable;

/** A line with parts between brackets, which is broken where it would be too wide: one part on a line, and a comma after each. */
export interface Breakable {
  readonly before: string;
  readonly parts: readonly Part[];
  readonly after: string;
  /** What follows the parts on one line: the comma of Python's tuple of one. */
  readonly end?: string;
}

export interface Layout {
  /** One step of indentation. */
  readonly indent: string;
  /** The widest line; left out where the language's formatter breaks no line. */
  readonly width?: number;
  /** Whether a comma may follow the last part of a broken line; it does unless this says no. */
  readonly hasLastComma?: boolean;
}

export function breakable(before: string, after: string, parts: Breakable["parts"], end?: string): Breakable {
  return { before, parts, after, ...(end === undefined ? {} : { end }) };
}

/** The items between brackets, each written by `part`. */
export function listed<Item>(before: string, after: string, items: readonly Item[], part: (item: Item) => Part): Breakable {
  return breakable(before, after, items.map(part));
}

/** A part with something before it on its line, and after it. */
export function prefixed(before: string, part: Part, after = ""): Part {
  return typeof part === "string" ? `${before}${part}${after}` : { ...part, before: `${before}${part.before}`, after: `${part.after}${after}` };
}

/** Adds what ends a statement to each one; blocks get nothing. */
export function terminated(code: Code, end: string): Code {
  return code.map((part): Part | Code => {
    if (typeof part === "string") return /[{};]$/.test(part) ? part : `${part}${end}`;
    return "before" in part ? prefixed("", part, end) : terminated(part, end);
  });
}

/** The text of code, each line indented as deep as its block is. */
export function render(code: Code, layout: Layout, depth = 0): string {
  return code.map((part) => (Array.isArray(part) ? render(part, layout, depth + 1) : lines(part as Part, layout, depth))).join("");
}

function lines(part: Part, layout: Layout, depth: number, end = ""): string {
  const indent = layout.indent.repeat(depth);
  const line = `${oneLine(part)}${end}`;
  if (line === "") return "\n";
  if (typeof part === "string" || indent.length + line.length <= (layout.width ?? Number.POSITIVE_INFINITY)) return `${indent}${line}\n`;
  const comma = (index: number): string => (layout.hasLastComma === false && index === part.parts.length - 1 ? "" : ",");
  return `${indent}${part.before}\n${part.parts.map((inner, index) => lines(inner, layout, depth + 1, comma(index))).join("")}${indent}${part.after}${end}\n`;
}

export function oneLine(part: Part): string {
  return typeof part === "string" ? part : `${part.before}${part.parts.map(oneLine).join(", ")}${part.end ?? ""}${part.after}`;
}
