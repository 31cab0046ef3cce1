import { compare } from "../../load/canonical.ts";
import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import { words } from "../../load/names.ts";
import type { Effect } from "../severity.ts";

/** One difference between two values of a facet. */
export interface Step {
  /** The end of the rule's id, such as `max-length-decreased`. */
  readonly kind: string;
  readonly effect: Effect;
  /** The keyword, where the facet has several. */
  readonly keyword?: string;
  /** The one entry of a list or an object that the difference is about. */
  readonly entry?: string;
  readonly before?: Json;
  readonly after?: Json;
  /** The old value of the facet with this one difference. */
  readonly value: Json;
}

/** Keyword → its value; what is undefined is left out of the schema. */
export type Patch = Readonly<Record<string, Json | undefined>>;

/** One thing that a schema can say, in one keyword or several. `null` is the value of a schema that does not say it. */
export interface Facet {
  readonly name: string;
  readonly keywords: readonly string[];
  readonly read: (schema: JsonSchema) => Json;
  /** A value in one form: equal for equal rules. */
  readonly key: (value: Json) => Json;
  readonly steps: (before: Json, after: Json) => readonly Step[];
  readonly write: (value: Json) => Patch;
}

/** What it means that a value has become another one. */
export type Meaning = (before: Json, after: Json) => Effect;

/** A rule that says more where it is there than where it is not. */
export const narrows: Meaning = (before, after) => (before === null ? "tightened" : after === null ? "loosened" : "changed");

/** A keyword with one value. `silent` is a value that says nothing. */
export function single(keyword: string, meaning: Meaning, silent: Json = null): Facet {
  return {
    name: keyword,
    keywords: [keyword],
    read: (schema) => (schema[keyword] === silent ? null : (schema[keyword] ?? null)),
    key: (value) => value,
    steps: (before, after) => [{ kind: kindOf(keyword, before, after), effect: meaning(before, after), ...shown(before, after), value: after }],
    write: (value) => ({ [keyword]: value ?? undefined }),
  };
}

/** A list whose order means nothing; `noun` is what an entry is called, `more` and `less` are what an added and a removed one mean. */
export function list(keyword: string, noun: string, more: Effect, less: Effect): Facet {
  return {
    ...single(keyword, narrows),
    key: (value) => (Array.isArray(value) && value.length > 0 ? sorted(value) : null),
    steps: (before, after) => {
      const [old, now] = [entriesOf(before), entriesOf(after)];
      const [added, removed] = [now.filter((one) => !old.includes(one)), old.filter((one) => !now.includes(one))];
      return [
        ...added.map((one) => ({ kind: `${noun}-added`, effect: more, entry: String(one), after: one, value: [...old, one] })),
        ...removed.map((one) => ({ kind: `${noun}-removed`, effect: less, entry: String(one), before: one, value: old.filter((other) => other !== one) })),
      ];
    },
    write: (value) => ({ [keyword]: entriesOf(value).length === 0 ? undefined : value }),
  };
}

/** An object whose entries are compared one by one. */
export function map(keyword: string, meaning: Meaning): Facet {
  return {
    ...single(keyword, meaning),
    key: (value) => (isSchema(value) && Object.keys(value).length > 0 ? value : null),
    steps: (before, after) => {
      const [old, now] = [before, after].map((value) => (isSchema(value) ? value : {})) as [JsonSchema, JsonSchema];
      return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(compare).flatMap((entry) => {
        const [one, other] = [old[entry] ?? null, now[entry] ?? null];
        if (one === other) return [];
        const value = Object.fromEntries(Object.entries({ ...old, [entry]: other }).filter(([, inner]) => inner !== null));
        return [{ kind: kindOf(keyword, one, other), effect: meaning(one, other), entry, ...shown(one, other), value }];
      });
    },
  };
}

/** `maxLength`, 5 → 4: `max-length-decreased`. */
export function kindOf(keyword: string, before: Json, after: Json): string {
  const isNumeric = typeof before === "number" && typeof after === "number";
  const verb = before === null ? "added" : after === null ? "removed" : isNumeric ? (after > before ? "increased" : "decreased") : "changed";
  return `${words(keyword).join("-")}-${verb}`;
}

/** The values of a difference, without the one that is not there. */
export function shown(before: Json, after: Json): Pick<Step, "before" | "after"> {
  return { ...(before === null ? {} : { before }), ...(after === null ? {} : { after }) };
}

export function sorted(values: readonly Json[]): readonly Json[] {
  return [...values].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
}

function entriesOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
