import type { Node } from "../../../lower/ir.ts";
import { limitsOf } from "../../../lower/rule-keywords.ts";
import { commentText, literal } from "../../quoting.ts";

/** What a plain type cannot say, as the comment of a type or a property: the meaning, the limits and their sources. */
export function docsOf(node: Node): string[] {
  const lines = [commentText(node.description ?? ""), limitsInWords(node), ...usageLines(node), ...sourceLines(node), ...schemaLines(node)].filter(
    (line) => line !== "",
  );
  return lines.length === 0 ? [] : [`\n${lines.join("\n\n")}`];
}

/** From 1 to 20 characters. */
export function limitsInWords(node: Node): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = limitsOf(node);
  if (node.kind === "text") return range(minLength, maxLength, "character", ", counted in Unicode code points");
  if (node.kind !== "list") return range(minimum, maximum);
  const total = node.maxTotal === undefined ? "" : `At most ${node.maxTotal.limit} at \`/${node.maxTotal.list.join("/")}\` in all.`;
  return [range(minItems, maxItems, "item"), total].filter((part) => part !== "").join(" ");
}

function range(least: number | undefined, most: number | undefined, noun?: string, how = ""): string {
  const counted = (count: number): string => (noun === undefined ? `${count}` : `${count} ${noun}${count === 1 ? "" : "s"}`);
  if (most !== undefined) return `${least === undefined ? "At most" : `From ${least} to`} ${counted(most)}${how}.`;
  return least === undefined ? "" : `At least ${counted(least)}.`;
}

/** The default, and the tag by which editors strike a deprecated field through. */
export function usageLines(node: Node): readonly string[] {
  return [
    ...(node.default === undefined ? [] : [`Default: \`${commentText(literal(node.default))}\`.`]),
    ...(node.deprecated === true ? [`@deprecated ${commentText(node.instead ?? "")}`.trim()] : []),
  ];
}

/** The sources of the rules. */
export function sourceLines(node: Node): readonly string[] {
  const limits = ["text", "list", "enum", "number"].includes(node.kind) ? Object.entries(node.sources) : [];
  return [...new Set(limits.map(([, source]) => `Source: ${commentText(source)}`))];
}

function schemaLines({ title, pointer }: Node): readonly string[] {
  return title === undefined ? [] : [`Schema: \`${pointer === "" ? "the root" : commentText(pointer)}\``];
}
