import { SchemaError, schemaPath } from "../load/json-schema.ts";
import { camelCase, pascalCase, words } from "../load/names.ts";
import type { Node, Schema } from "./ir.ts";

/** One place of a message: a node, and where in the message it stands. */
export interface Location {
  /** The name of the document that it belongs to. */
  readonly documentName: string;
  /** What sentences call it. */
  readonly label: string;
  readonly node: Node;
  /** The steps from the root: a property's name, or `null` for the items of a list. */
  readonly path: readonly (string | null)[];
  /** The name of the function that checks it. */
  readonly functionName: string;
  /** Whether that function can be called from outside: it has a name of its own, and needs no list around it and no tag that chose it. */
  readonly isPublic: boolean;
  /** Whether that function is exported: the library calls it. */
  readonly isExported: boolean;
  /** Whether this is the property that chose the branch around it, and so is right already. */
  readonly isTag: boolean;
  /** Its number in its document's table of fields. */
  readonly field: number;
  readonly children: readonly Location[];
}

/** A check that may be exported. */
type Check = Pick<Location, "documentName" | "functionName" | "path">;

/**
 * Walks all documents and gives every place a number and a name. A definition
 * that is used twice has two places: the same text is called `ref` in one and
 * `ref1` in the other.
 */
export function locate(documents: readonly Schema[], isCalled: (check: Check) => boolean = () => true): readonly Location[] {
  const uses = new Map<string, number>();
  for (const document of documents) countTitles(document.root, uses);
  const roots = documents.map((document) => locateDocument(document, uses, isCalled));
  assertDistinct(roots.flatMap((root) => [...everyLocation(root)].filter(({ isTag }) => !isTag)));
  for (const { name, definitions } of documents) assertDistinctExports(name, [...definitions.values()]);
  return roots;
}

function assertDistinct(locations: readonly Location[]): void {
  const known = new Map<string, Location>();
  for (const location of locations) {
    const other = known.get(location.functionName);
    if (other !== undefined) {
      throw new SchemaError(
        location.node.pointer,
        `would be checked by ${location.functionName}, and so would ${other.node.pointer || "the root"} of ${other.documentName}; give one of them another name`,
        schemaPath(location.documentName),
      );
    }
    known.set(location.functionName, location);
  }
}

function assertDistinctExports(documentName: string, nodes: readonly Node[]): void {
  const known = new Map<string, Node>();
  for (const node of nodes) {
    const other = known.get(exportName(node));
    if (other !== undefined) {
      throw new SchemaError(node.pointer, `differs from ${other.pointer} in case alone; give one of them another name`, schemaPath(documentName));
    }
    known.set(exportName(node), node);
  }
}

function locateDocument({ name: documentName, root }: Schema, uses: ReadonlyMap<string, number>, isCalled: (check: Check) => boolean): Location {
  let fields = 0;
  return place(root, [], words(root.title ?? documentName).join(" "), pascalCase(root.title ?? documentName), {});

  /** `tag` is the property that chose this branch; `isTag` says that this is that property. */
  function place(
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
    const isPublic = isNamed && !path.includes(null) && tag === undefined;
    return {
      documentName,
      label: labelOf(node) ?? name,
      node,
      path,
      functionName,
      isPublic,
      isExported: isPublic && !isTag && isCalled({ documentName, functionName, path }),
      isTag,
      field,
      children: childNodes(node).map(([step, child]) => {
        if (step === undefined) {
          return place(child, path, name, `${prefix}${pascalCase(child.title ?? child.pointer)}`, node.kind === "tagged" ? { tag: node.tag } : {});
        }
        const childName = step ?? words(child.title ?? "item").join(" ");
        return place(child, [...path, step], childName, prefix, { isTag: step === tag });
      }),
    };
  }
}

function labelOf(node: Node): string | undefined {
  return node.kind === "text" || node.kind === "list" ? node.label : undefined;
}

/** The nodes inside a node: with a step where they stand deeper in the message, without one where they stand in the same place. */
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

/** All properties of an either, each once: those that tell the branches apart, then those that the branches share. */
export function exclusiveProperties(node: Extract<Node, { kind: "exclusive" }>) {
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

/** The name under which limits and rules of a node are exported: `ReplyTitle` → `replyTitle`. */
export function exportName(node: Node): string {
  return camelCase(node.title ?? node.pointer);
}
