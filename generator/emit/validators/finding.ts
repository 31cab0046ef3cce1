import type { Location } from "../../lower/locations.ts";
import type { RuleKeyword } from "../../lower/rule-keywords.ts";
import { quote } from "../quoting.ts";

/** The parameters with the indices in the lists around a location. The dollar sign keeps them apart from the locals of properties. */
export function indicesOf(location: Location): readonly string[] {
  return location.path.filter((step) => step === null).map((_, depth) => `$i${depth}`);
}

/** The first arguments of every helper: where findings go, and the field that they are about. */
export function findingArguments(location: Location): string {
  return `found, fields[${location.field}]`;
}

/** The last arguments of every helper: the indices in the lists around a location. */
export function indexArguments(location: Location): string {
  return indicesOf(location)
    .map((index) => `, ${index}`)
    .join("");
}

export function add(location: Location, keyword: RuleKeyword, actual = "undefined", after = '""'): string {
  return `add(${findingArguments(location)}, ${quote(keyword)}, ${actual}, ${after}${indexArguments(location)})`;
}

export function wrongType(location: Location): string {
  return `wrongType(value, ${findingArguments(location)}${indexArguments(location)})`;
}
