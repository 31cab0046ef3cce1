import { camelCase } from "../../load/names.ts";
import type { Node, Schema } from "../../lower/ir.ts";
import { childNodes, everyLocation, type Location } from "../../lower/locations.ts";
import { commentText, preamble, propertyName, quote } from "../quoting.ts";
import { limitsInWords, sourceLines, usageLines } from "./types.ts";

/**
 * Emits what an editor shows where a value is written. A step or a field that
 * extends one of these interfaces inherits the comment, so that no limit is
 * written by hand.
 */
export function emitStepDocs(schema: Schema, root: Location, sources: string): string {
  const locations = [...everyLocation(root)];
  const interfaces = [...schema.definitions.values()].filter(isDocumented).map((node) => {
    const names = node.kind === "list" ? stepsOf(node) : locations.filter((location) => location.node === node).map(({ label }) => camelCase(label));
    const comment = linesOf(node)
      .map((line) => `   * ${line}\n`)
      .join("   *\n");
    const members = [...new Set(names)].map((name) => `  /**\n${comment}   */\n  readonly ${propertyName(name)}?: unknown;\n`);
    return `/** The comment on every step or field that sets ${commentText(node.title as string)}. */\nexport interface ${node.title}Docs {\n${members.join("\n")}}\n`;
  });
  return `${preamble(sources)}\n${interfaces.join("\n")}`;
}

function isDocumented(node: Node): boolean {
  if (node.kind === "enum") return node.values.length > 1;
  return node.kind === "text" || node.kind === "number" || node.kind === "tagged" || node.kind === "list";
}

/** The steps that add one item to a list, and several. Named after the last property on the way to the texts of an item. */
function stepsOf(list: Node): readonly string[] {
  const name = camelCase(wayToTexts(list).at(-1) ?? "item");
  return [name, name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`];
}

function wayToTexts(node: Node): readonly string[] {
  for (const [step, child] of childNodes(node)) {
    if (child.kind === "text") return [];
    if (textsIn(child).length > 0) return typeof step === "string" ? [step, ...wayToTexts(child)] : wayToTexts(child);
  }
  return [];
}

function linesOf(node: Node): readonly string[] {
  const parts = node.kind === "tagged" || node.kind === "list" ? textsIn(node).map(([name, text]) => `\`${commentText(name)}\`: ${detailsOf(text)}`) : [];
  return [commentText(node.description ?? ""), detailsOf(node), ...parts, ...usageLines(node), ...sourceLines(node)].filter((line) => line !== "");
}

function detailsOf(node: Node): string {
  const values = node.kind === "enum" ? `One of ${node.values.map((value) => `\`${commentText(String(value))}\``).join(", ")}.` : "";
  const [example] = node.kind === "text" ? node.examples : [];
  return [limitsInWords(node), values, example === undefined ? "" : `Example: \`${commentText(quote(example))}\`.`].filter((part) => part !== "").join(" ");
}

/** The texts inside the items of a list, or directly inside the branches of a tagged node. */
function textsIn(node: Node): readonly (readonly [string, Node])[] {
  return childNodes(node).flatMap(([step, child]) => {
    if (child.kind === "text") return typeof step === "string" ? [[step, child] as const] : [];
    return typeof step === "string" && node.kind === "object" && child.kind !== "object" ? [] : textsIn(child);
  });
}
