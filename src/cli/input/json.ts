import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "../../message/issue.ts";

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

/** Line and column, both from 1, of an offset in a text. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

const beginning: TextRange = { offset: 0, length: 1 };

/** A value, or the place and the reason why there is none. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue; readonly at: TextRange };

/** Reads JSON. Node's own complaint quotes the text, and the text is somebody's message; this one names the place instead; `firstLine` is the text's own in its file. */
export function readJson(text: string, firstLine = 1): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const error = firstError(text);
    const { offset, length } = error ?? beginning;
    const { line, column } = positionOf(text, offset);
    const reason = error === undefined ? undefined : expectations[printParseErrorCode(error.error)];
    const message = `not JSON at line ${line + firstLine - 1}, column ${column}: ${reason ?? "this cannot stand here"}`;
    return { ok: false, issue: { code: "json", path: "", message, severity: "error" }, at: { offset, length } };
  }
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
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
export function locate(text: string, pointer: string, part: "name" | "value"): TextRange {
  let node = treeOf(text);
  if (node === undefined) return beginning;
  for (const name of pointer.split("/").slice(1)) {
    const child = childOf(node, name.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (child === undefined) return nameOf(node);
    node = child;
  }
  return part === "value" ? markOf(node) : nameOf(node);
}

/** A text that is nested too deeply for a parser that calls itself has no tree. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Of a name that is there twice, the last one counts for JSON.parse, but the first one for findNodeAtLocation. */
function childOf(node: Node, name: string): Node | undefined {
  if (node.children === undefined) return undefined;
  if (node.type === "array") return node.children[Number(name)];
  return findNodeAtLocation({ ...node, children: node.children.toReversed() }, [name]);
}

/** Of an object or a list, only its opening bracket. */
function markOf({ offset, length, children }: Node): TextRange {
  return { offset, length: children === undefined ? length : 1 };
}

/** What the value is called, which is where something in it is missing. */
function nameOf(node: Node): TextRange {
  const name = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  return markOf(name ?? node);
}
