import { limitsOf, type Node, type Schema } from "../../lower/ir.ts";
import { exportName } from "../../lower/locations.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";

/** Emits the limits as values and, by `as const`, as types. */
export function emitLimits(schema: Schema, sources: string): string {
  const nodes = [...schema.definitions.values()].filter((node) => Object.keys(limitsOf(node)).length > 0);
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

function emitNode(node: Node): string {
  const why = Object.keys(limitsOf(node))
    .flatMap((keyword) => (node.sources[keyword] === undefined ? [] : [`${keyword}: ${node.sources[keyword]}`]))
    .join(" ");
  return `  /** ${commentText(`${node.description ?? ""} ${why}`)} */\n  ${propertyName(exportName(node))}: ${literal(limitsOf(node))},\n`;
}
