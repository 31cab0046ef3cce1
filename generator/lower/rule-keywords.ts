import type { InnerKey, Node } from "./ir.ts";

/** The limits of a node, by keyword. Limits that the schema leaves out are left out here, and a minimum length or count of 0, which says nothing. */
export function limitsOf(node: Node): Record<string, number> {
  if (node.kind === "text") return withoutGaps({ minLength: node.minLength || undefined, maxLength: node.maxLength });
  if (node.kind === "list") return withoutGaps({ minItems: node.minItems || undefined, maxItems: node.maxItems, "x-maxTotal": node.maxTotal?.limit });
  return node.kind === "number" ? withoutGaps({ minimum: node.minimum, maximum: node.maximum }) : {};
}

function withoutGaps(limits: Record<string, number | undefined>): Record<string, number> {
  return Object.fromEntries(Object.entries(limits).filter((entry): entry is [string, number] => entry[1] !== undefined));
}

/**
 * Every keyword that a finding can have, besides the pointer of a unique key:
 * each has a sentence. `tag` is a `oneOf` that is told apart by a value, and
 * `x-wellFormed` is a rule of every text.
 */
export const ruleKeywords = [
  "additionalProperties",
  "anyOf",
  "const",
  "enum",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "not",
  "oneOf",
  "pattern",
  "required",
  "tag",
  "type",
  "x-maxTotal",
  "x-noEdgeWhiteSpace",
  "x-notBlank",
  "x-wellFormed",
] as const;

export type RuleKeyword = (typeof ruleKeywords)[number] | `/${string}`;

/** Keyword → issue code, where the keyword's own name is not clear enough. */
export const usualCodes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
  anyOf: "required",
  "x-maxTotal": "maxTotal",
};

/** The keyword of a finding about a key: its pointer in `x-uniqueKeys`. */
export function keywordOf(key: readonly string[] | InnerKey): `/${string}` {
  return "list" in key ? `${keywordOf(key.list)}/*${keywordOf(key.key)}` : `/${key.join("/")}`;
}
