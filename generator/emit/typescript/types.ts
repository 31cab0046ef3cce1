import type { StatementStructures } from "ts-morph";
import type { JsonSchema } from "../../load/json-schema.ts";
import { pascalCase } from "../../load/names.ts";
import type { Node, Schema } from "../../lower/ir.ts";
import { preamble, propertyName } from "../quoting.ts";
import { ownDefinitions, reExported } from "./imported.ts";
import { compileTypes } from "./wire/compile.ts";
import { docsOf } from "./wire/docs.ts";
import { IndentationText, Project, StructureKind, Node as Syntax } from "./wire/ts-morph.ts";
import { type Declared, isText, nameOf, objectText, type Scope, typeText } from "./wire/type-text.ts";

/** One for all schemas: making a project takes longer than parsing a file. */
const project = new Project({ useInMemoryFileSystem: true, manipulationSettings: { indentationText: IndentationText.TwoSpaces } });

/**
 * Emits the wire types: the shape of the JSON, made by json-schema-to-typescript
 * from the schema's draft-07 edition, and refined with the limits in comments,
 * since a plain type cannot express them.
 */
export async function emitTypes(schema: Schema, edition: JsonSchema, sources: string): Promise<string> {
  const { code, definitions } = await compileTypes(edition);
  const rootName = pascalCase(schema.root.title ?? schema.name);
  const compiled = project.createSourceFile("compiled.ts", code, { overwrite: true });
  const scope: Scope = new Map(
    [...definitions].map(([name, definition]) => {
      const declaration = compiled.getInterface(name) ?? compiled.getTypeAliasOrThrow(name);
      return [name, { name: definition ?? rootName, declaration }];
    }),
  );
  const byName = new Map([...scope.values()].map((declared) => [declared.name, declared]));
  const nodes = new Map([
    ...(schema.isLibrary === true ? [] : [[rootName, schema.root] as const]),
    ...ownDefinitions(schema).map((node) => [node.title as string, node] as const),
  ]);
  const statements = [...nodes].map(([name, node]) => [byName.get(name) as Declared, node] as const).filter(([{ declaration }]) => !isText(declaration));
  // In one call: each further one would parse the whole file again.
  const refined = project.createSourceFile(
    "types.ts",
    { statements: statements.map(([declared, node]) => refinedOf(declared, node, scope)) },
    { overwrite: true },
  );
  const imported = reExported(schema, "types.ts", (node) => (node.kind === "text" ? [] : [node.title as string]));
  return `${preamble(sources)}${imported}\n${refined.getFullText()}`;
}

/** A declaration with readonly properties and comments. */
function refinedOf({ name, declaration }: Declared, node: Node, scope: Scope): StatementStructures {
  const docs = docsOf(node);
  if (Syntax.isTypeAliasDeclaration(declaration)) {
    return { kind: StructureKind.TypeAlias, name, isExported: true, docs, type: typeText(declaration.getTypeNodeOrThrow(), scope) };
  }
  const properties = declaration.getProperties();
  if (properties.length === 0) return { kind: StructureKind.TypeAlias, name, isExported: true, docs, type: objectText(declaration.getMembers(), scope) };
  const nodeOf = new Map(node.kind === "object" ? node.properties.map((property) => [property.name, property.node]) : []);
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    docs,
    properties: properties.map((property) => ({
      name: propertyName(nameOf(property)),
      type: typeText(property.getTypeNodeOrThrow(), scope),
      isReadonly: true,
      hasQuestionToken: property.hasQuestionToken(),
      docs: docsOf(nodeOf.get(nameOf(property)) as Node),
    })),
  };
}
