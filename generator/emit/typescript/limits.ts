import { SchemaError, schemaPath } from "../../load/json-schema.ts";
import { limitsOf, type Node, type Schema } from "../../lower/ir.ts";
import { exportName } from "../../lower/locations.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";

/** Emits the limits of some schemas as values and, by `as const`, as types. */
export function emitLimits(schemas: readonly Schema[], sources: string): string {
  const nodes = [...limitedNodes(schemas).values()];
  return `${preamble(sources)}
/**
 * The limits, as the schema states them. Lengths are counted in Unicode code
 * points.
 *
 * @example
 * \`\`\`ts
 * import { limits } from "kaleyra-whatsapp";
 * const left = limits.replyTitle.maxLength - [..."Change"].length;
 * \`\`\`
 */
export const limits = {
${nodes.map((node) => emitNode(node)).join("")}} as const;
`;
}

/** Name → the node with limits. The same definition may be in several schemas. */
function limitedNodes(schemas: readonly Schema[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { name, definitions } of schemas) {
    for (const node of definitions.values()) {
      if (Object.keys(limitsOf(node)).length === 0) continue;
      const other = nodes.get(exportName(node));
      if (other !== undefined && literal(limitsOf(other)) !== literal(limitsOf(node))) {
        throw new SchemaError(
          node.pointer,
          "has other limits than the definition of that name in another schema; give one of them another name",
          schemaPath(name),
        );
      }
      nodes.set(exportName(node), node);
    }
  }
  return nodes;
}

function emitNode(node: Node): string {
  const why = Object.keys(limitsOf(node))
    .flatMap((keyword) => (node.sources[keyword] === undefined ? [] : [`${keyword}: ${node.sources[keyword]}`]))
    .join(" ");
  return `  /** ${commentText(`${node.description ?? ""} ${why}`)} */\n  ${propertyName(exportName(node))}: ${literal(limitsOf(node))},\n`;
}
