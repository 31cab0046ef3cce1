import { isSchema, type JsonSchema, pointerTo } from "../../load/json-schema.ts";
import { branchesOf, normalForm, referenceOf, resolve } from "./normal-form.ts";

/** A branch with its pointer and what to call it. */
interface Branch {
  readonly branch: JsonSchema;
  readonly pointer: string;
  readonly name: string;
}

interface Pairs {
  readonly pairs: readonly { readonly old: JsonSchema; readonly now: JsonSchema; readonly pointer: string }[];
  readonly added: readonly Branch[];
  readonly removed: readonly Branch[];
  /** Whether the pairs come in another order. */
  readonly isReordered: boolean;
}

/** What makes two branches the same, the surest first. */
const likenesses: readonly ((branch: JsonSchema, root: JsonSchema) => string | undefined)[] = [
  normalForm,
  (branch, root) => referenceOf(branch) ?? (resolve(branch, root)["title"] as string | undefined),
  (branch, root) => shapeOf(resolve(branch, root), root),
];

/** Finds the branch of the new edition for each of the old one. A schema that is no choice is a choice of one. */
export function pairBranches(old: JsonSchema, now: JsonSchema, pointer: string, before: JsonSchema, after: JsonSchema): Pairs {
  const pairs = new Map<Branch, Branch>();
  const [olds, nows] = [branchesAt(old, pointer, before), branchesAt(now, pointer, after)];
  const left = (): readonly Branch[] => nows.filter((other) => ![...pairs.values()].includes(other));
  for (const likeness of likenesses) {
    for (const one of olds.filter((branch) => !pairs.has(branch))) {
      const key = likeness(one.branch, before);
      const same = left().find(({ branch }) => key !== undefined && likeness(branch, after) === key);
      if (same !== undefined) pairs.set(one, same);
    }
  }
  const paired = olds.flatMap((one) => pairs.get(one) ?? []);
  return {
    pairs: [...pairs].map(([one, other]) => ({ old: one.branch, now: other.branch, pointer: one.pointer })),
    added: left(),
    removed: olds.filter((branch) => !pairs.has(branch)),
    isReordered: paired.some((branch, index) => nows.indexOf(branch) < nows.indexOf(paired[index - 1] as Branch)),
  };
}

function branchesAt(schema: JsonSchema, pointer: string, root: JsonSchema): readonly Branch[] {
  const keyword = schema["oneOf"] === undefined ? "anyOf" : "oneOf";
  const branches = branchesOf(schema);
  const all =
    branches.length === 0 ? [[schema, pointer] as const] : branches.map((branch, index) => [branch, pointerTo(`${pointer}/${keyword}`, index)] as const);
  return all.map(([branch, at]) => ({ branch, pointer: at, name: referenceOf(branch) ?? shapeOf(resolve(branch, root), root) }));
}

/** The type of a schema, and the words that tell it from others of the same type: `object type=text`. */
function shapeOf(schema: JsonSchema, root: JsonSchema): string {
  const { properties, type = "any" } = schema;
  const tags = Object.entries(isSchema(properties) ? properties : {}).flatMap(([name, property]) => {
    const { enum: values, const: only } = isSchema(property) ? resolve(property, root) : {};
    const word = Array.isArray(values) && values.length === 1 ? values[0] : only;
    return word === undefined ? [] : [`${name}=${String(word)}`];
  });
  return [type, ...tags.sort()].join(" ");
}
