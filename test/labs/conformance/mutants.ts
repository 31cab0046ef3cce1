/** A schema with one rule changed, and what was changed. */
export interface Mutant {
  /** Pointer and change: stable, so that a list can name it. */
  readonly name: string;
  readonly schema: Schema;
}

type Schema = { readonly [keyword: string]: unknown };
type Edit = (schema: Record<string, unknown>) => void;

const numbers = ["minItems", "maxItems", "minLength", "maxLength"];
const lists = ["required", "enum", "oneOf", "anyOf", "allOf"];
const others = [
  "type",
  "additionalProperties",
  "items",
  "uniqueItems",
  "pattern",
  "not",
  "$ref",
  "x-notBlank",
  "x-noEdgeWhiteSpace",
  "x-uniqueKeys",
  "x-maxTotal",
];

/** Every schema that differs from this one in a single rule: removed, a limit one higher or lower, or an entry more or less. */
export function mutantsOf(root: Schema): readonly Mutant[] {
  return subschemasOf(root, "").flatMap(({ pointer, schema }) =>
    editsOf(schema).map(([name, edit]) => {
      const copy = structuredClone(root) as Record<string, unknown>;
      edit(at(copy, pointer));
      return { name: `${pointer}: ${name}`, schema: copy };
    }),
  );
}

function editsOf(schema: Schema): readonly (readonly [string, Edit])[] {
  const edits: [string, Edit][] = [];
  for (const keyword of [...numbers, ...lists, ...others]) {
    if (schema[keyword] === undefined) continue;
    edits.push([`drop ${keyword}`, (copy) => delete copy[keyword]]);
    const value = schema[keyword];
    if (typeof value === "number") {
      edits.push([`${keyword} + 1`, (copy) => (copy[keyword] = value + 1)]);
      if (value > 0) edits.push([`${keyword} - 1`, (copy) => (copy[keyword] = value - 1)]);
    }
    if (lists.includes(keyword) && Array.isArray(value) && value.length > 1) {
      for (const index of value.keys()) edits.push([`drop ${keyword}/${index}`, (copy) => (copy[keyword] = value.toSpliced(index, 1))]);
    }
  }
  if (Array.isArray(schema["enum"])) edits.push(["add an enum value", (copy) => (copy["enum"] = [...(schema["enum"] as unknown[]), "any"])]);
  const totals = (schema["x-maxTotal"] ?? {}) as Readonly<Record<string, number>>;
  for (const [list, limit] of Object.entries(totals)) {
    for (const by of [-1, 1]) edits.push([`x-maxTotal ${list} ${by}`, (copy) => (copy["x-maxTotal"] = { ...totals, [list]: limit + by })]);
  }
  if (typeof schema["pattern"] === "string") edits.push(...patternEdits(schema["pattern"]));
  const properties = Object.keys((schema["properties"] ?? {}) as object);
  const required = (schema["required"] ?? []) as readonly string[];
  for (const name of properties) {
    if (!required.includes(name)) edits.push([`require ${name}`, (copy) => (copy["required"] = [...required, name])]);
    edits.push([`drop property ${name}`, (copy) => delete (copy["properties"] as Record<string, unknown>)[name]]);
  }
  if (schema["additionalProperties"] !== undefined)
    edits.push(["flip additionalProperties", (copy) => (copy["additionalProperties"] = schema["additionalProperties"] !== true)]);
  return edits;
}

/** A pattern without one of its anchors, or with a repeat count one higher or lower. */
function patternEdits(pattern: string): [string, Edit][] {
  const variants = new Set<string>();
  if (pattern.startsWith("^")) variants.add(pattern.slice(1));
  if (pattern.endsWith("$")) variants.add(pattern.slice(0, -1));
  for (const match of pattern.matchAll(/\d+(?=[,}])/g)) {
    for (const by of [-1, 1]) variants.add(pattern.slice(0, match.index) + (Number(match[0]) + by) + pattern.slice(match.index + match[0].length));
  }
  return [...variants].map((variant) => [`pattern ${variant}`, (copy) => (copy["pattern"] = variant)]);
}

function subschemasOf(schema: Schema, pointer: string): readonly { readonly pointer: string; readonly schema: Schema }[] {
  const children: [string, unknown][] = [
    ...["definitions", "properties"].flatMap((group) =>
      Object.entries((schema[group] ?? {}) as object).map(([name, child]): [string, unknown] => [`${group}/${name}`, child]),
    ),
    ...["oneOf", "anyOf", "allOf"].flatMap((group) =>
      ((schema[group] ?? []) as unknown[]).map((child, index): [string, unknown] => [`${group}/${index}`, child]),
    ),
    ...["items", "not"].filter((keyword) => schema[keyword] !== undefined).map((keyword): [string, unknown] => [keyword, schema[keyword]]),
  ];
  return [{ pointer, schema }, ...children.flatMap(([step, child]) => subschemasOf(child as Schema, `${pointer}/${step}`))];
}

function at(root: Record<string, unknown>, pointer: string): Record<string, unknown> {
  return pointer
    .split("/")
    .slice(1)
    .reduce((inner, step) => inner[step] as Record<string, unknown>, root);
}
