import { pascalCase } from "../../../load/names.ts";
import { everyLocation, type Location } from "../../../lower/locations.ts";

/**
 * A short name for each location of a schema: the title of a definition that is
 * used once, otherwise the last steps of the path, as many as make it distinct.
 * Upper and lower case make no difference, as they make none to PHP.
 */
export function namesOf(root: Location): ReadonlyMap<Location, string> {
  const locations = [...everyLocation(root)];
  const names = new Map<Location, string>();
  const taken = new Set<string>();
  for (const location of locations.filter(hasTitle)) give(location, pascalCase(location.node.title as string));
  for (const location of locations.filter((one) => !hasTitle(one))) give(location, ...pathNames(location));
  return names;

  function hasTitle({ node, functionName }: Location): boolean {
    return node.title !== undefined && functionName === `check${pascalCase(node.title)}`;
  }

  function isFree(name: string): boolean {
    return !taken.has(name.toLowerCase());
  }

  /** The first of these names that is free; the last one with a number where none is. */
  function give(location: Location, ...wanted: readonly string[]): void {
    const last = wanted.at(-1) as string;
    let name = wanted.find(isFree) ?? last;
    for (let number = 2; !isFree(name); number += 1) name = `${last}${number}`;
    taken.add(name.toLowerCase());
    names.set(location, name);
  }
}

/** `Link`, `ImageLink`, `HeaderImageLink`, … */
function pathNames({ path, node, functionName }: Location): readonly string[] {
  const steps = path.map((step) => step ?? "item");
  const title = node.title === undefined ? [] : [pascalCase(node.title)];
  return [...title, ...steps.map((_, index) => pascalCase(steps.slice(-index - 1).join(" "))), functionName.replace(/^check/, "")].filter(
    (name) => name !== "",
  );
}
