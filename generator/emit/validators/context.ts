import { everyLocation, type Location } from "../../lower/locations.ts";

/**
 * What a place is handed by the place around it, so that nothing is read or
 * asked twice: the tag that chose this branch, and the arrays that collect the
 * texts which a list wants distinct.
 */
export interface Context {
  /** The property that chose this branch. */
  readonly tag?: string;
  /** Whether the place around it has seen already of which JSON type the value is. */
  readonly isOfItsType: boolean;
  /** Property → the array's name; only where the property is the text itself. */
  readonly collects: Map<string, string>;
  /** The names of all arrays that pass through here. */
  readonly arrays: Set<string>;
}

export type Contexts = ReadonlyMap<Location, Context>;

export function contextsOf(root: Location): Contexts {
  const handed = new Map<Location, Context>();
  const handedTo = (location: Location, branch: Omit<Context, "collects" | "arrays"> = { isOfItsType: false }): Context => {
    const known = handed.get(location) ?? { ...branch, collects: new Map(), arrays: new Set() };
    handed.set(location, known);
    return known;
  };
  for (const location of everyLocation(root)) {
    const { node } = location;
    if (node.kind === "tagged") for (const branch of location.children) handedTo(branch, { tag: node.tag, isOfItsType: true });
    if (node.kind === "types") for (const branch of location.children) handedTo(branch, { isOfItsType: true });
    if (node.kind !== "list") continue;
    for (const [number, key] of node.uniqueKeys.entries()) {
      let at = location.children[0] as Location;
      for (const [depth, property] of key.entries()) {
        const { arrays, collects } = handedTo(at);
        arrays.add(collector(number));
        if (depth === key.length - 1) collects.set(property, collector(number));
        else at = at.children.find(({ path }) => path.at(-1) === property) as Location;
      }
    }
  }
  return handed;
}

/** The name of the array that collects one key of a list. */
export function collector(number: number): string {
  return `$keys${number}`;
}

/** The parameters that carry what is handed down. */
export function parametersFrom(handed: Context | undefined): readonly string[] {
  return [...(handed?.arrays ?? [])];
}
