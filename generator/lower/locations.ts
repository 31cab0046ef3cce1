import { SchemaError, schemaPath } from "../load/json-schema.ts";
import { camelCase, pascalCase, words } from "../load/names.ts";
import type { ExclusiveNode, Node, Property, Schema } from "./ir.ts";

/** A node at its path in a message. */
export interface Location {
  /** The name of the schema that it belongs to. */
  readonly schemaName: string;
  /** What sentences call it. */
  readonly label: string;
  readonly node: Node;
  /** The steps from the root: a property's name, or `null` for the items of a list. */
  readonly path: readonly (string | null)[];
  /** The name of the function that checks it. */
  readonly functionName: string;
  /** Whether that function can be called on its own and has a name of its own: the node's is unique, and it is neither in a list nor in a tagged branch. */
  readonly isPublic: boolean;
  /** Whether that function is exported, because the library calls it. */
  readonly isExported: boolean;
  /** Whether this is the property whose value selected the branch around it, and so is known to be valid. */
  readonly isTag: boolean;
  /** Its index in the schema's table of fields. */
  readonly field: number;
  readonly children: readonly Location[];
}

/** What identifies a check when deciding whether to export it. */
export type Check = Pick<Location, "schemaName" | "functionName" | "path" | "isPublic">;

/**
 * Gives every node of every schema a path, a number and a name. A definition
 * that is used twice has two locations: the same text is called `ref` in one
 * and `ref1` in the other.
 */
export function locate(schemas: readonly Schema[], isExportedCheck: (check: Check) => boolean = ({ isPublic }) => isPublic): readonly Location[] {
  return schemas.map((schema) => {
    const uses = new Map<string, number>();
    countTitles(schema.root, uses);
    const root = locateSchema(schema, uses, isExportedCheck);
    assertDistinctFunctions([...everyLocation(root)].filter(({ isTag }) => !isTag));
    for (const location of everyLocation(root)) assertSentencesNameField(location);
    assertDistinctExports(schema.name, [...schema.definitions.values()]);
    return root;
  });
}

function assertDistinctFunctions(locations: readonly Location[]): void {
  const known = new Map<string, Location>();
  for (const location of locations) {
    const other = known.get(location.functionName);
    if (other !== undefined) {
      throw new SchemaError(
        location.node.pointer,
        `would be checked by ${location.functionName}, and so would ${other.node.pointer || "the root"}; give one of them another name`,
        schemaPath(location.schemaName),
      );
    }
    known.set(location.functionName, location);
  }
}

/** A definition may be used under several names, and its sentence has only one of them. */
function assertSentencesNameField({ schemaName, label, node, path }: Location): void {
  for (const [keyword, sentence] of Object.entries(node.sentences)) {
    if (sentence.startsWith(`${label} `)) continue;
    throw new SchemaError(
      `${node.pointer}/x-sentence/${keyword.replaceAll("/", "~1")}`,
      `must begin with "${label} ", the name of the field at ${pathText(path)}; a definition with several names needs one x-label`,
      schemaPath(schemaName),
    );
  }
}

function pathText(path: Location["path"]): string {
  return path.map((step) => `/${step ?? "*"}`).join("") || "the root";
}

function assertDistinctExports(schemaName: string, nodes: readonly Node[]): void {
  const known = new Map<string, Node>();
  for (const node of nodes) {
    const other = known.get(exportName(node));
    if (other !== undefined) {
      throw new SchemaError(node.pointer, `differs from ${other.pointer} in case alone; give one of them another name`, schemaPath(schemaName));
    }
    known.set(exportName(node), node);
  }
}

function locateSchema({ name: schemaName, root }: Schema, uses: ReadonlyMap<string, number>, isExportedCheck: (check: Check) => boolean): Location {
  let fields = 0;
  return locationOf(root, [], words(root.title ?? schemaName).join(" "), pascalCase(root.title ?? schemaName), {});

  /** `tag` is the property whose value selected this branch; `isTag` says that this node is that property. */
  function locationOf(
    node: Node,
    path: readonly (string | null)[],
    name: string,
    prefix: string,
    { tag, isTag = false }: { tag?: string; isTag?: boolean },
  ): Location {
    const isNamed = path.length === 0 || uses.get(node.title as string) === 1;
    const ownName = isNamed ? (node.title ?? prefix) : `${prefix}${pascalCase(path.map((step) => step ?? "item").join(" "))}`;
    const field = fields++;
    const functionName = `check${pascalCase(ownName)}`;
    const isAlone = !path.includes(null) && tag === undefined;
    const isPublic = isNamed && isAlone;
    return {
      schemaName,
      label: labelOf(node) ?? name,
      node,
      path,
      functionName,
      isPublic,
      isExported: isAlone && !isTag && isExportedCheck({ schemaName, functionName, path, isPublic }),
      isTag,
      field,
      children: childNodes(node).map(([step, child]) => {
        if (step === undefined) {
          return locationOf(child, path, name, `${prefix}${pascalCase(child.title ?? child.pointer)}`, node.kind === "tagged" ? { tag: node.tag } : {});
        }
        const childName = step ?? words(child.title ?? "item").join(" ");
        return locationOf(child, [...path, step], childName, prefix, { isTag: step === tag });
      }),
    };
  }
}

function labelOf(node: Node): string | undefined {
  return node.kind === "text" || node.kind === "list" || node.kind === "object" ? node.label : undefined;
}

/** The nodes inside a node, each with its step in the message; a branch has no step, since it describes the same value. */
export function childNodes(node: Node): readonly (readonly [string | null | undefined, Node])[] {
  switch (node.kind) {
    case "object":
      return node.properties.map(({ name, node: child }) => [name, child] as const);
    case "exclusive":
      return exclusiveProperties(node).map(({ name, node: child }) => [name, child] as const);
    case "tagged":
      return node.branches.map(({ node: branch }) => [undefined, branch] as const);
    case "types":
      return node.branches.map((branch) => [undefined, branch] as const);
    case "list":
      return [[null, node.item]];
    default:
      return [];
  }
}

/** All properties of an exclusive node, each once: those that tell the branches apart, then those that the branches share. */
export function exclusiveProperties(node: ExclusiveNode): readonly Property[] {
  const keys = node.branches.map(({ key }) => key);
  const own = node.branches.flatMap(({ key, node: branch }) =>
    branch.properties.filter(({ name }) => name === key).map((property) => ({ ...property, required: false })),
  );
  return [...own, ...node.branches[0].node.properties.filter(({ name }) => !keys.includes(name))];
}

function countTitles(node: Node, uses: Map<string, number>): void {
  if (node.title !== undefined) uses.set(node.title, (uses.get(node.title) ?? 0) + 1);
  for (const [, child] of childNodes(node)) countTitles(child, uses);
}

/** All locations of a tree, the root first. */
export function* everyLocation(root: Location): Generator<Location> {
  yield root;
  for (const child of root.children) yield* everyLocation(child);
}

/** The name under which the limits and rules of a node are exported: `ReplyTitle` → `replyTitle`. */
export function exportName(node: Node): string {
  return camelCase(node.title ?? node.pointer);
}
