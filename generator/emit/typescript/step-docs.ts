import type { ListNode, Node, Schema } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { addingStepOf, stepOf, textsIn } from "../../lower/steps.ts";
import { commentText, preamble, propertyName, quote } from "../quoting.ts";
import { ownDefinitions, reExported } from "./imported.ts";
import { limitsInWords, sourceLines, usageLines } from "./wire/docs.ts";

/**
 * Emits what an editor shows where a value is written. A step or a field that
 * extends one of these interfaces inherits the comment, so that no limit is
 * written by hand. The names of the members are the steps and fields of the
 * messages that have the definition: those of these roots.
 */
export function emitStepDocs(schema: Schema, roots: readonly Location[], sources: string): string {
  const locations = roots.flatMap((root) => [...everyLocation(root)]);
  const interfaces = ownDefinitions(schema)
    .filter(isDocumented)
    .map((node) => {
      const names = node.kind === "list" ? stepsOf(node) : locations.filter((location) => location.node.title === node.title).map(stepOf);
      const comment = linesOf(node)
        .map((line) => `   * ${line}\n`)
        .join("   *\n");
      const members = [...new Set(names)].map((name) => `  /**\n${comment}   */\n  readonly ${propertyName(name)}?: unknown;\n`);
      return `/** The comment on every step or field that sets ${commentText(node.title as string)}. */\nexport interface ${node.title}Docs {\n${members.join("\n")}}\n`;
    });
  const imported = reExported(schema, "step-docs.ts", (node) => (isDocumented(node) ? [`${node.title}Docs`] : []));
  return `${preamble(sources)}${imported}\n${interfaces.join("\n")}`;
}

function isDocumented(node: Node): boolean {
  if (node.kind === "enum") return node.values.length > 1;
  return node.kind === "text" || node.kind === "number" || node.kind === "tagged" || node.kind === "list";
}

/** The steps that add one item to a list, and several. */
function stepsOf(list: ListNode): readonly string[] {
  const name = addingStepOf(list);
  return [name, name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`];
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
