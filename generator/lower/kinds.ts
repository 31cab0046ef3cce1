import { pointerTo, SchemaError, schemaPath } from "../load/json-schema.ts";
import { camelCase, pascalCase } from "../load/names.ts";
import type { EnumNode, Node, Schema } from "./ir.ts";

/** A kind of request. */
export interface Kind {
  /** The name of its schema without `-request`, in camelCase. */
  readonly name: string;
  readonly schemaName: string;
  /** The name of its type. */
  readonly title: string;
  /** What it says in the field that tells all kinds apart; left out where a single kind has no such field. */
  readonly value?: string;
}

export interface Kinds {
  /** The JSON Pointer of the field that tells all kinds apart. */
  readonly pointer?: string;
  readonly kinds: readonly Kind[];
}

type Candidate = Omit<Kind, "value"> & {
  /** The fields that every message has with one possible value: pointer → node. */
  readonly constants: ReadonlyMap<string, EnumNode>;
};

/**
 * Finds the field that tells all requests apart: each of them must have it, with
 * one possible value that no other has.
 *
 * @throws {@link SchemaError} for two requests that cannot be told apart, or
 * that would have the same name in generated code.
 */
export function kindsOf(requests: readonly Schema[]): Kinds {
  const kinds = requests.map(({ name, root }) => ({
    name: camelCase(name.replace(/-request$/, "")),
    schemaName: name,
    title: root.title ?? pascalCase(name),
    constants: new Map(constantsIn(root, "")),
  }));
  assertDistinct(kinds, ({ name }) => name, "would have the same name in generated code as", "rename the file");
  assertDistinct(kinds, ({ title }) => title, "has the same title as", "give it another one");
  const pointer = bestPointer(kinds);
  if (kinds.length > 1) assertToldApart(kinds, pointer);
  const valueIn = ({ constants }: Candidate): string | undefined => constants.get(pointer ?? "")?.values[0]?.toString();
  return {
    ...(pointer === undefined ? {} : { pointer }),
    kinds: kinds.map((kind) => {
      const { constants: _, ...rest } = kind;
      const value = valueIn(kind);
      return value === undefined ? rest : { ...rest, value };
    }),
  };
}

function* constantsIn(node: Node, pointer: string): Generator<readonly [string, EnumNode]> {
  if (node.kind === "enum" && node.values.length === 1) yield [pointer, node];
  if (node.kind !== "object") return;
  for (const { name, required, node: child } of node.properties) if (required) yield* constantsIn(child, pointerTo(pointer, name));
}

/** The field with the most different values; of several, one called type, and of these the innermost, which is about the smallest part. */
function bestPointer(kinds: readonly Candidate[]): string | undefined {
  const pointers = [...new Set(kinds.flatMap(({ constants }) => [...constants.keys()]))];
  const differing = (pointer: string): number => new Set(kinds.flatMap(({ constants }) => constants.get(pointer)?.values ?? [])).size;
  const rank = (pointer: string): readonly number[] => [differing(pointer), pointer.endsWith("/type") ? 1 : 0, pointer.split("/").length];
  return pointers.sort((one, other) => compareLists(rank(other), rank(one)))[0];
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] as number)).find((difference) => difference !== 0) ?? 0;
}

function assertDistinct(kinds: readonly Candidate[], key: (kind: Candidate) => string, problem: string, fix: string): void {
  for (const [index, kind] of kinds.entries()) {
    const other = kinds.slice(0, index).find((one) => key(one) === key(kind));
    if (other !== undefined) throw new SchemaError("", `${problem} ${schemaPath(other.schemaName)}; ${fix}`, schemaPath(kind.schemaName));
  }
}

function assertToldApart(kinds: readonly Candidate[], pointer: string | undefined): void {
  const fix = "give every kind a required field at the same place, with an enum of one value that no other kind has";
  const seen = new Map<string, string>();
  for (const { schemaName, constants } of kinds) {
    const node = constants.get(pointer ?? "");
    if (node === undefined) {
      const lack = pointer === undefined ? "has no field that tells it from the other kinds" : `lacks the field ${pointer}, which tells the other kinds apart`;
      throw new SchemaError("", `${lack}; ${fix}`, schemaPath(schemaName));
    }
    const [value] = node.values as readonly [string];
    const other = seen.get(value);
    if (other !== undefined) {
      throw new SchemaError(
        node.pointer,
        `says "${value}" at ${pointer}, as ${schemaPath(other)} does, so the two cannot be told apart; ${fix}`,
        schemaPath(schemaName),
      );
    }
    seen.set(value, schemaName);
  }
}
