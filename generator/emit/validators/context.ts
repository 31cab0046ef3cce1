import { everyLocation, type Location } from "../../lower/locations.ts";

/**
 * What the check of a location gets from the check around it, so that nothing
 * is read or tested twice: the tag that selected this branch, and the arrays
 * that collect the unique keys of a list.
 */
export interface Context {
  /** The property whose value selected this branch. */
  readonly tag?: string;
  /** Whether the check around it has tested the JSON type of the value already. */
  readonly isTypeKnown: boolean;
  /** Property → the name of the array that collects its text. */
  readonly collects: Map<string, string>;
  /** The names of all arrays that are passed on. */
  readonly arrays: Set<string>;
}

export type Contexts = ReadonlyMap<Location, Context>;

export function contextsOf(root: Location): Contexts {
  const contexts = new Map<Location, Context>();
  const contextFor = (location: Location, branch: Omit<Context, "collects" | "arrays"> = { isTypeKnown: false }): Context => {
    const known = contexts.get(location) ?? { ...branch, collects: new Map(), arrays: new Set() };
    contexts.set(location, known);
    return known;
  };
  for (const location of everyLocation(root)) {
    const { node } = location;
    if (node.kind === "tagged") for (const branch of location.children) contextFor(branch, { tag: node.tag, isTypeKnown: true });
    if (node.kind === "types") for (const branch of location.children) contextFor(branch, { isTypeKnown: true });
    if (node.kind !== "list") continue;
    for (const [number, key] of node.uniqueKeys.entries()) {
      let at = location.children[0] as Location;
      for (const [depth, property] of key.entries()) {
        const { arrays, collects } = contextFor(at);
        arrays.add(collector(number));
        if (depth === key.length - 1) collects.set(property, collector(number));
        else at = at.children.find(({ path }) => path.at(-1) === property) as Location;
      }
    }
  }
  return contexts;
}

/** The name of the array that collects one key of a list. */
export function collector(number: number): string {
  return `$keys${number}`;
}

/** The parameters that pass on the arrays. */
export function arrayParameters(context: Context | undefined): readonly string[] {
  return [...(context?.arrays ?? [])];
}
