import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "../issue.ts";

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** A value, or the place and the reason why there is none. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue; readonly at: Stretch };

const strict = { disallowComments: true, allowTrailingComma: false };

/** Reads JSON. Node's own complaint quotes the text, and the text is somebody's message; this one names the place instead. */
export function readJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const error = firstError(text);
    const at = { offset: error?.offset ?? 0, length: error?.length ?? 1 };
    const { line, column } = placeOf(text, at.offset);
    const reason = error === undefined ? undefined : expectations[printParseErrorCode(error.error)];
    const message = `not JSON at line ${line}, column ${column}: ${reason ?? "this cannot stand here"}`;
    return { ok: false, issue: { code: "json", path: "", message, severity: "error" }, at };
  }
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, strict);
  } catch {
    // Nested too deeply for a parser that calls itself; the beginning is as good a place as any.
  }
  return errors[0];
}

const expectations: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a property name in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: "a closing brace is expected",
  CloseBracketExpected: "a closing bracket is expected",
  EndOfFileExpected: "the value has ended; nothing may follow",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "a double quote is missing",
  InvalidUnicode: "four hexadecimal digits are expected after \\u",
  InvalidEscapeCharacter: "this escape does not exist in JSON",
  InvalidCharacter: "a control character has to be escaped",
};

/** Finds where in a JSON text a JSON Pointer leads: to the value or to its name, or where there is none, to the name of what is around it. */
export function locate(text: string, pointer: string, part: "name" | "value"): Stretch {
  const root = treeOf(text);
  if (root === undefined) return { offset: 0, length: 1 };
  const path = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = nodeAt(root, path.slice(0, depth));
    if (node !== undefined) return depth === path.length && part === "value" ? markOf(node) : nameOf(node);
  }
  return { offset: root.offset, length: 1 };
}

/** A text that is nested too deeply for a parser that calls itself has no tree. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text, [], strict);
  } catch {
    return undefined;
  }
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, name) => (node === undefined ? undefined : findNodeAtLocation(node, [node.type === "array" ? Number(name) : name])),
    root,
  );
}

/** Of an object or a list, only its opening bracket. */
function markOf({ type, offset, length }: Node): Stretch {
  return { offset, length: type === "object" || type === "array" ? 1 : length };
}

/** What the value is called, which is where something in it is missing. */
function nameOf(node: Node): Stretch {
  const name = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  return name === undefined ? markOf(node) : { offset: name.offset, length: name.length };
}
