import { type Json, type JsonSchema, pointerTo } from "../../load/json-schema.ts";
import { pairBranches } from "./branches.ts";
import type { Patch, Step } from "./facet.ts";
import { annotations, facetsOf } from "./facets.ts";
import { branchesOf, childOf, namesIn, normalForm, referenceOf, resolve } from "./normal-form.ts";
import { propertySteps, withRenames } from "./properties.ts";

/** One rule that differs between two editions of a schema. */
export interface Change extends Omit<Step, "value"> {
  /** The JSON Pointer of the schema with the rule, in the old edition. */
  readonly pointer: string;
  readonly keyword: string;
  /** What turns that schema of the old edition into one with this change alone. */
  readonly patch: Patch;
}

/** Compares two editions of a schema, rule by rule. A definition is compared once, where both editions call it the same. */
export function changesBetween(before: JsonSchema, after: JsonSchema): readonly Change[] {
  const compared = new Set<string>();
  const forms = { before: (schema: JsonSchema) => normalForm(schema, before), after: (schema: JsonSchema) => normalForm(schema, after) };
  const changes = compareSchemas(before, after, "");
  if (changes.length > 0 || isSameJson({ ...before, $id: null }, { ...after, $id: null })) return changes;
  // Such as a definition that nothing refers to.
  return [words("", "schema")];

  function compareChildren(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
    const [name, nameNow] = [referenceOf(old), referenceOf(now)];
    const [one, other] = [resolve(old, before), resolve(now, after)];
    if (name !== nameNow) return [words(pointer, "$ref"), ...compareSchemas(one, other, pointer)];
    if (name === undefined) return compareSchemas(one, other, pointer);
    if (compared.has(name)) return [];
    compared.add(name);
    return compareSchemas(one, other, pointerTo("/definitions", name));
  }

  function compareSchemas(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
    const isChoice = [old, now].map((schema) => branchesOf(schema).length > 0);
    if (isChoice[0] !== isChoice[1]) return compareBranches(old, now, pointer);
    if (isOtherKind(old, now)) {
      const patch = { ...nothing(old), ...now };
      return [{ pointer, keyword: "type", kind: "type-changed", effect: "changed", before: old["type"] as Json, after: now["type"] as Json, patch }];
    }
    const renamed = withRenames(old, now, forms);
    return [
      ...compareWords(old, now, pointer),
      ...compareFacets(renamed.schema, now, pointer),
      ...[...renamed.steps, ...propertySteps(renamed.schema, now, forms)].map((step) => changeOf(step, pointer, "properties", step.patch)),
      ...compareProperties(old, now, renamed.names, pointer),
      ...(old["items"] === undefined && now["items"] === undefined
        ? []
        : compareChildren((old["items"] ?? {}) as JsonSchema, (now["items"] ?? {}) as JsonSchema, pointerTo(pointer, "items"))),
      ...compareBranches(old, now, pointer),
    ];
  }

  function compareProperties(old: JsonSchema, now: JsonSchema, names: ReadonlyMap<string, string>, pointer: string): readonly Change[] {
    return namesIn(old["properties"]).flatMap((name) => {
      const [one, other] = [childOf(old["properties"], name), childOf(now["properties"], names.get(name) ?? name)];
      return one === undefined || other === undefined ? [] : compareChildren(one, other, pointerTo(`${pointer}/properties`, name));
    });
  }

  function compareBranches(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
    if (branchesOf(old).length === 0 && branchesOf(now).length === 0) return [];
    const { pairs, added, removed, isReordered } = pairBranches(old, now, pointer, before, after);
    const keyword = now["oneOf"] === undefined && old["oneOf"] === undefined ? "anyOf" : "oneOf";
    const branches = branchesOf(old).length === 0 ? [old] : branchesOf(old);
    const change = (step: Omit<Step, "value">, list: readonly JsonSchema[]): Change => ({
      ...step,
      pointer,
      keyword,
      patch: { ...nothing(old), [keyword]: undefined, ...(list.length === 0 ? { not: {} } : { [keyword]: list }) },
    });
    return [
      ...(isReordered || branchesOf(old).length === 0 || branchesOf(now).length === 0 ? [words(pointer, keyword)] : []),
      ...pairs.flatMap((pair) => compareChildren(pair.old, pair.now, pair.pointer)),
      ...added.map(({ branch, name }) => change({ kind: "branch-added", effect: "loosened", entry: name, after: branch }, [...branches, branch])),
      ...removed.map(({ branch, name }) =>
        change(
          { kind: "branch-removed", effect: "tightened", entry: name, before: branch },
          branches.filter((other) => other !== branch),
        ),
      ),
    ];
  }
}

function compareWords(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
  return [...annotations].filter((keyword) => !isSameJson(old[keyword], now[keyword])).map((keyword) => words(pointer, keyword));
}

function compareFacets(old: JsonSchema, now: JsonSchema, pointer: string): readonly Change[] {
  return facetsOf(old, now).flatMap(({ name, keywords, read, key, steps, write }) => {
    const [before, after] = [read(old), read(now)];
    const found = isSameJson(key(before), key(after)) ? [] : steps(before, after);
    if (found.length > 0) return found.map((step) => changeOf(step, pointer, name, write(step.value)));
    return keywords.filter((keyword) => !isSameJson(old[keyword], now[keyword])).map((keyword) => words(pointer, keyword));
  });
}

function changeOf({ value, ...step }: Omit<Step, "value"> & { readonly value?: Json }, pointer: string, keyword: string, patch: Patch): Change {
  return { pointer, keyword, ...step, patch };
}

function words(pointer: string, keyword: string): Change {
  return { pointer, keyword, kind: "words-changed", effect: "words", patch: {} };
}

/** Whether both are values of one type, and not of the same: then no other rule can be compared. */
function isOtherKind({ type: old }: JsonSchema, { type: now }: JsonSchema): boolean {
  return old !== undefined && now !== undefined && old !== now && ![old, now].every((type) => type === "integer" || type === "number");
}

/** The patch that empties a schema. */
function nothing(schema: JsonSchema): Patch {
  return Object.fromEntries(
    Object.keys(schema)
      .filter((keyword) => keyword !== "definitions")
      .map((keyword) => [keyword, undefined]),
  );
}

function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
