import type { Node } from "../../lower/ir.ts";
import { childNodes, type Location } from "../../lower/locations.ts";
import { literal, preamble } from "../quoting.ts";

/** Emits the names of the reference fields: those in `extra_info` that take any text, which Kaleyra sends back in callbacks. */
export function emitReferences(requests: readonly Location[], sources: string): string {
  return `${preamble(sources)}
/** The fields of \`extra_info\` that take any text and come back in callbacks. */
export const referenceFields = ${literal(referencesIn(requests))} as const;

/** A field of \`extra_info\` that takes any text and comes back in callbacks. */
export type ReferenceField = (typeof referenceFields)[number];
`;
}

/** The names of the reference fields. */
export function referencesIn(requests: readonly Location[]): readonly string[] {
  const references = requests.flatMap(({ node }) => extraInfoOf(node)).filter(([, child]) => child.kind === "text" && child.patterns.length === 0);
  return [...new Set(references.map(([name]) => name))];
}

function extraInfoOf(root: Node): readonly (readonly [string, Node])[] {
  const [, extraInfo] = childNodes(root).find(([name]) => name === "extra_info") ?? [];
  return extraInfo === undefined ? [] : childNodes(extraInfo).flatMap(([name, child]) => (typeof name === "string" ? [[name, child] as const] : []));
}
