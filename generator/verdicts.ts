import { Ajv } from "ajv";
import type { Document, ListNode, Node, TextNode } from "./ir.ts";
import { isSchema, type Json, type JsonSchema } from "./json-schema.ts";

/** The two verdicts on a message: what any validator of JSON Schema says, and what one says that knows every rule. */
export interface Verdicts {
  readonly schema: "valid" | "invalid";
  readonly full: "valid" | "invalid";
}

/** Makes the judge of a schema: Ajv, and the rules that no keyword of JSON Schema can say. */
export function judgeOf(schema: JsonSchema, { root }: Document): (value: Json) => Verdicts {
  const accepts = new Ajv({ strict: false, ownProperties: true }).compile(schema);
  return (value) => {
    const isValid = accepts(value);
    return { schema: isValid ? "valid" : "invalid", full: isValid && keepsRules(root, value) ? "valid" : "invalid" };
  };
}

/** Whether a value that the schema accepts keeps the rules beyond it. */
function keepsRules(node: Node, value: Json): boolean {
  switch (node.kind) {
    case "text":
      return keepsTextRules(node, value as string);
    case "object":
      return node.properties.every((property) => {
        const inner = (value as JsonSchema)[property.name];
        return !Object.hasOwn(value as object, property.name) || keepsRules(property.node, inner as Json);
      });
    case "list":
      return (value as readonly Json[]).every((item) => keepsRules(node.item, item)) && keepsUniqueKeys(node, value as readonly Json[]);
    case "tagged":
      return node.branches.every((branch) => branch.value !== (value as JsonSchema)[node.tag] || keepsRules(branch.node, value));
    case "either":
      return node.branches.every((branch) => !Object.hasOwn(value as object, branch.key) || keepsRules(branch.node, value));
    case "types":
      return node.branches.every((branch) => kindOf(branch) !== kindOfValue(value) || keepsRules(branch, value));
    default:
      return true;
  }
}

function keepsTextRules({ notBlank, noEdgeWhiteSpace }: TextNode, text: string): boolean {
  const trimmed = text.trim();
  return !/\p{Surrogate}/u.test(text) && !(notBlank && trimmed === "") && !(noEdgeWhiteSpace && trimmed !== text);
}

function keepsUniqueKeys({ uniqueKeys }: ListNode, items: readonly Json[]): boolean {
  return uniqueKeys.every((path) => {
    const keys = items.map((item) => path.reduce((at: Json | undefined, step) => (isSchema(at) ? at[step] : undefined), item));
    return new Set(keys).size === keys.length;
  });
}

function kindOf(node: Node): string {
  if (node.kind === "text" || node.kind === "enum") return "string";
  return node.kind === "list" ? "array" : node.kind === "number" || node.kind === "boolean" ? node.kind : "object";
}

function kindOfValue(value: Json): string {
  return Array.isArray(value) ? "array" : typeof value;
}
