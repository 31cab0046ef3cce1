import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "../../message/issue.ts";

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

/** Line and column of an offset in a text, both counted from 1. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

export const startOfText: TextRange = { offset: 0, length: 1 };

/** A value, or the issue and its range. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue; readonly at: TextRange };

/**
 * Parses JSON. Node's own error quotes the text, which may be private; this
 * issue gives line and column instead.
 *
 * @param firstLine - the line of the file on which the text starts
 */
export function readJson(text: string, firstLine = 1): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const error = firstError(text);
    const comma = error && commaBefore(text, error);
    const { offset, length } = comma ?? error ?? startOfText;
    const { line, column } = positionOf(text, offset);
    const reason = comma !== undefined ? "there is a comma before the closing bracket; remove it" : error && expectations[printParseErrorCode(error.error)];
    const message = `not JSON at line ${line + firstLine - 1}, column ${column}: ${reason ?? "this is not allowed here"}`;
    return { ok: false, issue: { code: "json", path: "", message, severity: "error" }, at: { offset, length } };
  }
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested too deeply for a recursive parser. The issue then points to the start of the text.
  }
  return errors[0];
}

/** The comma after the last member, if that is the error. */
function commaBefore(text: string, { offset }: ParseError): TextRange | undefined {
  const before = text.slice(0, offset).trimEnd();
  return /[}\]]/.test(text[offset] ?? "") && before.endsWith(",") ? { offset: before.length - 1, length: 1 } : undefined;
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

/** Finds the value of a JSON Pointer in a JSON text, or its property name. If there is no such value, finds the name of what encloses it. */
export function locate(text: string, pointer: string, part: "name" | "value"): TextRange {
  let node = treeOf(text);
  if (node === undefined) return startOfText;
  for (const name of pointer.split("/").slice(1)) {
    const child = childOf(node, name.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (child === undefined) return nameRange(node);
    node = child;
  }
  return part === "value" ? markedRange(node) : nameRange(node);
}

/** The syntax tree, or `undefined` when the text is nested too deeply for a recursive parser. */
export function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Finds a child by name. For a duplicate name, JSON.parse takes the last one but findNodeAtLocation the first, so the list is reversed. */
function childOf(node: Node, name: string): Node | undefined {
  if (node.children === undefined) return undefined;
  if (node.type === "array") return node.children[Number(name)];
  return findNodeAtLocation({ ...node, children: node.children.toReversed() }, [name]);
}

/** The range to mark: all of a scalar, but only the opening bracket of an object or array. */
function markedRange({ offset, length, children }: Node): TextRange {
  return { offset, length: children === undefined ? length : 1 };
}

/** The range of a value's property name, or of the value itself where it has no name. */
function nameRange(node: Node): TextRange {
  const name = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  return markedRange(name ?? node);
}
