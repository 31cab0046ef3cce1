import { camelCase } from "../../load/names.ts";
import type { Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";

/** The parameters that carry the indices of the lists around a place. No property's local has a dollar sign. */
export function indicesOf(location: Location): readonly string[] {
  return location.path.filter((step) => step === null).map((_, depth) => `$i${depth}`);
}

/** The name of a document's table of paths. */
export function pathsName({ documentName }: Location): string {
  return `${camelCase(documentName)}Paths`;
}

/** Where findings go, and the field that they are about; the same arguments for every helper. */
export function where(location: Location): string {
  return `found, ${pathsName(location)}, ${location.field}`;
}

export function more(location: Location): string {
  return indicesOf(location)
    .map((index) => `, ${index}`)
    .join("");
}

export function add(location: Location, keyword: string, actual = "undefined", after = '""'): string {
  return `add(${where(location)}, ${quote(keyword)}, ${actual}, ${after}${more(location)})`;
}

export function wrongType(location: Location): string {
  return `wrongType(value, ${where(location)}${more(location)})`;
}
