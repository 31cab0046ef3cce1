import type { Node, Schema } from "../../lower/ir.ts";

/** The definitions that a schema emits itself: not those that a library emits for it. */
export function ownDefinitions({ definitions, imports }: Schema): readonly Node[] {
  return [...definitions].filter(([title]) => imports?.has(title) !== true).map(([, node]) => node);
}

/** Library → the definitions that a schema has from it. */
export function importedDefinitions({ definitions, imports }: Schema): ReadonlyMap<string, readonly Node[]> {
  const libraries = [...new Set(imports?.values())].sort();
  return new Map(libraries.map((library) => [library, [...definitions].filter(([title]) => imports?.get(title) === library).map(([, node]) => node)]));
}

/** Imports the types that libraries emit in a file of this name, and exports them again. */
export function reExported(schema: Schema, file: string, typesOf: (node: Node) => readonly string[]): string {
  return [...importedDefinitions(schema)]
    .map(([library, nodes]) => ({ library, types: nodes.flatMap(typesOf).join(", ") }))
    .filter(({ types }) => types !== "")
    .map(({ library, types }) => `\nimport type { ${types} } from "../${library}/${file}";\n\nexport type { ${types} };\n`)
    .join("");
}
