import type { ListNode, Node } from "../../../lower/ir.ts";
import { childNodes } from "../../../lower/locations.ts";
import { actionStepsOf, type Member, type Skeleton, stepsOf, wrappingOf } from "../../../lower/skeleton.ts";
import { itemStepsIn, textsIn } from "../../../lower/steps.ts";
import { commentText, preamble, propertyName, quote } from "../../quoting.ts";
import { limitsInWords, sourceLines, usageLines } from "../wire/docs.ts";

/**
 * Emits what an editor shows where a step is written. The builder's steps
 * inherit the comments, so that no limit is written by hand.
 */
export function emitStepDocs({ request, messagingObject, interactive, action, extraInfo }: Skeleton, sources: string): string {
  const parts = [...[messagingObject, request, interactive].flatMap(stepsOf), ...actionStepsOf(action), ...extraInfo.members];
  const items = itemStepsIn(action.location.node);
  const members = [
    ...parts.map((member) => [member.step, textOf(member)] as const),
    ...items.flatMap(({ step, several, list }) => (holdsLists(list) ? [step] : [step, several]).map((name) => [name, list] as const)),
  ];
  return `${preamble(sources)}
/** The comment on every step. */
export interface StepDocs {
${members.map(([step, node]) => `  /**\n${commentLines(node)}   */\n  readonly ${propertyName(step)}?: unknown;\n`).join("\n")}}
`;
}

/** Whether the items have lists of their own, which are added to by steps: no step sets several such items at once. */
function holdsLists({ item }: ListNode): boolean {
  return childNodes(item).some(([, { kind }]) => kind === "list");
}

/** The lines of a comment on a value: what it is, its limits, an example, and who says so. */
export function commentLines(node: Node): string {
  return linesOf(node)
    .map((line) => `   * ${line}\n`)
    .join("   *\n");
}

/** What a step sets: the text alone, where it is the only one in an object. */
function textOf({ node }: Member): Node {
  const wrapping = node.kind === "object" ? wrappingOf(node) : undefined;
  return (wrapping && childNodes(node).find(([step]) => step === wrapping.key)?.[1]) ?? node;
}

function linesOf(node: Node): readonly string[] {
  const parts =
    node.kind === "tagged" || node.kind === "list" || node.kind === "object"
      ? textsIn(node).map(([name, text]) => `\`${commentText(name)}\`: ${detailsOf(text)}`)
      : [];
  return [commentText(node.description ?? ""), detailsOf(node), ...parts, ...usageLines(node), ...sourceLines(node)].filter((line) => line !== "");
}

function detailsOf(node: Node): string {
  const values = node.kind === "enum" ? `One of ${node.values.map((value) => `\`${commentText(String(value))}\``).join(", ")}.` : "";
  const [example] = node.kind === "text" ? node.examples : [];
  return [limitsInWords(node), values, example === undefined ? "" : `Example: \`${commentText(quote(example))}\`.`].filter((part) => part !== "").join(" ");
}
