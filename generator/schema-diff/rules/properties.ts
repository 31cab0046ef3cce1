import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import type { Effect } from "../severity.ts";
import type { Patch, Step } from "./facet.ts";
import { anything, childOf, namesIn } from "./normal-form.ts";

type PropertyStep = Omit<Step, "value"> & { readonly patch: Patch };

/** The normal form of a property, in either edition. */
type Forms = Readonly<Record<"before" | "after", (schema: JsonSchema) => string>>;

interface Renamed {
  /** The old schema with the new names. */
  readonly schema: JsonSchema;
  /** Old name → new name. */
  readonly names: ReadonlyMap<string, string>;
  readonly steps: readonly PropertyStep[];
}

/** Finds the properties that have another name and the same rules. */
export function withRenames(old: JsonSchema, now: JsonSchema, forms: Forms): Renamed {
  const names = new Map<string, string>();
  for (const name of missingIn(now, old)) {
    const form = forms.before(propertyOf(old, name));
    const same = missingIn(old, now).find((other) => ![...names.values()].includes(other) && forms.after(propertyOf(now, other)) === form);
    if (same !== undefined) names.set(name, same);
  }
  const steps = [...names].map(([before, after]): PropertyStep => {
    const { properties, required } = rename(old, new Map([[before, after]]));
    return { kind: "property-renamed", effect: "changed", entry: `${before} → ${after}`, before, after, patch: { properties, required } };
  });
  return { schema: names.size === 0 ? old : rename(old, names), names, steps };
}

/** The properties that one edition has and the other has not. In an open object, a property that is not listed may be anything. */
export function propertySteps(old: JsonSchema, now: JsonSchema, forms: Forms): readonly PropertyStep[] {
  const effectOf = (form: string, other: JsonSchema, inOpen: Effect, inClosed: Effect): Effect => {
    if (other["additionalProperties"] === false) return inClosed;
    return form === anything ? "noted" : inOpen;
  };
  const properties = (old["properties"] ?? {}) as JsonSchema;
  return [
    ...missingIn(old, now).map((name): PropertyStep => {
      const after = propertyOf(now, name);
      return {
        kind: "property-added",
        effect: effectOf(forms.after(after), old, "tightened", "loosened"),
        entry: name,
        after,
        patch: { properties: { ...properties, [name]: after } },
      };
    }),
    ...missingIn(now, old).map((name): PropertyStep => {
      const { [name]: before, ...rest } = properties;
      return {
        kind: "property-removed",
        effect: effectOf(forms.before(propertyOf(old, name)), now, "loosened", "tightened"),
        entry: name,
        before: before as Json,
        patch: { properties: rest },
      };
    }),
  ];
}

/** The properties of `other` that a schema does not have. */
function missingIn(schema: JsonSchema, other: JsonSchema): readonly string[] {
  return namesIn(other["properties"]).filter((name) => childOf(schema["properties"], name) === undefined);
}

function propertyOf(schema: JsonSchema, name: string): JsonSchema {
  return childOf(schema["properties"], name) ?? {};
}

function rename(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  const { properties, required } = schema;
  const renamed = (name: string): string => names.get(name) ?? name;
  return {
    ...schema,
    ...(isSchema(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [renamed(name), property])) } : {}),
    ...(Array.isArray(required) ? { required: required.map((name) => renamed(String(name))) } : {}),
  };
}
