import { SchemaError, schemaPath } from "../../load/json-schema.ts";
import { camelCase } from "../../load/names.ts";
import type { Node, Schema } from "../../lower/ir.ts";
import { exportName } from "../../lower/locations.ts";
import { limitsOf } from "../../lower/rule-keywords.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";
import { importedDefinitions } from "./imported.ts";

/** Emits the limits of some schemas as values and, by `as const`, as types. */
export function emitLimits(schemas: readonly Schema[], sources: string): string {
  return emitTable(schemas, sources, "", emitNode);
}

/** Emits the limits of one schema; those of a shared definition are in its library. */
export function emitLimitsOf(schema: Schema, sources: string): string {
  const { imports } = schema;
  const constants = [...importedDefinitions(schema)]
    .filter(([, nodes]) => nodes.some((node) => Object.keys(limitsOf(node)).length > 0))
    .map(([library]) => `import { limits as ${camelCase(library)} } from "../${library}/limits.ts";\n`);
  return emitTable([schema], sources, constants.length === 0 ? "" : `\n${constants.join("")}`, (node) => {
    const library = imports?.get(node.title as string);
    return library === undefined ? emitNode(node) : `  ${memberOf(node, `${camelCase(library)}.${exportName(node)}`)}`;
  });
}

function emitTable(schemas: readonly Schema[], sources: string, imports: string, emit: (node: Node) => string): string {
  const nodes = [...limitedNodes(schemas).values()];
  return `${preamble(sources)}${imports}
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
${nodes.map((node) => emit(node)).join("")}} as const;
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
  return `  /** ${commentText(`${node.description ?? ""} ${why}`)} */\n  ${memberOf(node, literal(publicLimits(node)))}`;
}

function memberOf(node: Node, value: string): string {
  return `${propertyName(exportName(node))}: ${value},\n`;
}

/** The limits by the names that programs use: `x-maxTotal` → `maxTotal`. */
function publicLimits(node: Node): Record<string, number> {
  return Object.fromEntries(Object.entries(limitsOf(node)).map(([keyword, limit]) => [keyword.replace(/^x-/, ""), limit]));
}
