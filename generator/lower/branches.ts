import { SchemaError } from "../load/json-schema.ts";
import type { ExclusiveBranch, ExclusiveNode, ObjectNode, Origin, TaggedNode } from "./ir.ts";
import { renamed } from "./origin.ts";

/** Finds what tells the branches of a oneOf apart: the value of one property, or which property is present. */
export function tellApart(objects: readonly ObjectNode[], origin: Origin): TaggedNode | ExclusiveNode {
  const [first] = objects as [ObjectNode, ...ObjectNode[]];
  for (const { name: tag } of first.properties) {
    const values = objects.map((branch) => tagValue(branch, tag));
    if (new Set(values).size === objects.length && !values.includes(undefined)) {
      return {
        ...renamed(origin, "oneOf", "tag"),
        kind: "tagged",
        tag,
        branches: objects.map((branch, index) => ({ value: values[index] as string, node: branch })),
      };
    }
  }
  const keys = objects.map((branch) => ownKey(branch, objects));
  if (keys.every((key) => key !== undefined)) {
    assertEqualExceptFor(keys, objects, origin.pointer);
    for (const branch of objects) refuseAnnotations(branch);
    const branches = objects.map((branch, index) => ({ key: keys[index] as string, node: branch })) as [ExclusiveBranch, ...ExclusiveBranch[]];
    return { ...origin, kind: "exclusive", branches };
  }
  throw new SchemaError(
    `${origin.pointer}/oneOf`,
    "the branches cannot be told apart: give each a required property of its own, or one property with a different const in each",
  );
}

function tagValue(branch: ObjectNode, tag: string): string | undefined {
  const property = branch.properties.find(({ name }) => name === tag);
  if (property === undefined || !property.required || property.node.kind !== "enum" || property.node.values.length !== 1) return undefined;
  const [value] = property.node.values;
  return typeof value === "string" ? value : undefined;
}

function ownKey(branch: ObjectNode, all: readonly ObjectNode[]): string | undefined {
  const others = all.filter((other) => other !== branch);
  return branch.properties.find(({ name, required }) => required && others.every((other) => other.properties.every((property) => property.name !== name)))
    ?.name;
}

/** Such branches are checked as one object, which has what the schema with `oneOf` says. */
function refuseAnnotations({ pointer, codes, sentences, consequences }: ObjectNode): void {
  for (const [keyword, texts] of Object.entries({ "x-code": codes, "x-sentence": sentences, "x-consequence": consequences })) {
    if (Object.keys(texts).length > 0)
      throw new SchemaError(`${pointer}/${keyword}`, "has no effect on a branch that one property tells apart; write it at the schema with oneOf");
  }
}

/** Emitters tell such branches apart by one property, so everything else must be the same in each. */
function assertEqualExceptFor(keys: readonly (string | undefined)[], branches: readonly ObjectNode[], pointer: string): void {
  const shapes = branches.map(({ open, refused, foreign, fileTypes, properties }) =>
    JSON.stringify([open, refused, foreign, fileTypes, properties.filter(({ name }) => !keys.includes(name))], (member, value) =>
      member === "pointer" ? undefined : value,
    ),
  );
  if (new Set(shapes).size > 1)
    throw new SchemaError(`${pointer}/oneOf`, "the branches must differ in the one property that tells them apart, and in nothing else");
}
