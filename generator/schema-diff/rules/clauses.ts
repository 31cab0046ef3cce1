import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import type { Effect } from "../severity.ts";
import { type Facet, kindOf, type Step, shown, sorted } from "./facet.ts";
import { isImplied, patternEffect, patternKey } from "./patterns.ts";

/** One rule of several that all hold: a keyword with its value, from the schema itself or from its `allOf`. */
type Clause = JsonSchema;

/** The keywords that say the same beside an `allOf` and in it. */
const clauseKeywords: readonly string[] = ["pattern", "not", "x-uniqueKeys"];

const flipped: Readonly<Partial<Record<Effect, Effect>>> = { tightened: "loosened", loosened: "tightened" };

/** `pattern`, `not`, `x-uniqueKeys` and `allOf` together: it means nothing which of them is written where. */
export function clausesFacet(isAnnotation: (keyword: string) => boolean): Facet {
  return {
    name: "allOf",
    keywords: [...clauseKeywords, "allOf"],
    read: (schema) => {
      const own = Object.entries(schema).filter(([keyword]) => clauseKeywords.includes(keyword));
      const inParts = clausesOf(schema["allOf"] ?? null).flatMap((part) => Object.entries(part).filter(([keyword]) => !isAnnotation(keyword)));
      const clauses = [...own, ...inParts].map(([keyword, value]) => ({ [keyword]: value }));
      return clauses.length === 0 ? null : clauses;
    },
    key: (value) => (value === null ? null : sorted([...new Set(clausesOf(value).map(keyOf))])),
    steps: (before, after) => steps(clausesOf(before), clausesOf(after)),
    write: (value) => ({ pattern: undefined, not: undefined, "x-uniqueKeys": undefined, allOf: clausesOf(value).length === 0 ? undefined : value }),
  };
}

function steps(before: readonly Clause[], after: readonly Clause[]): readonly Step[] {
  const [keysBefore, keysAfter] = [before.map(keyOf), after.map(keyOf)];
  const gone = before.filter((clause) => !keysAfter.includes(keyOf(clause)));
  const fresh = after.filter((clause) => !keysBefore.includes(keyOf(clause)));
  const pairs = gone.flatMap((old, index) => {
    const earlier = gone.slice(0, index).filter((clause) => isSameKeyword(clause, old)).length;
    const now = fresh.filter((clause) => isSameKeyword(clause, old))[earlier];
    return now === undefined || patternIn(old) === undefined ? [] : [{ old, now }];
  });
  const added = fresh.filter((clause) => pairs.every(({ now }) => now !== clause));
  const removed = gone.filter((clause) => pairs.every(({ old }) => old !== clause));
  const without = (old: Clause): readonly Clause[] => before.filter((clause) => clause !== old);
  return [
    ...pairs.map(({ old, now }) => step(old, now, effectOf(old, now), [...without(old), now])),
    ...added.map((now) => step(undefined, now, isSuperfluous(now, before) ? "words" : "tightened", [...before, now])),
    ...removed.map((old) => step(old, undefined, isSuperfluous(old, after) ? "words" : "loosened", without(old))),
  ];
}

function step(old: Clause | undefined, now: Clause | undefined, effect: Effect, value: Json): Step {
  const keyword = keywordOf((now ?? old) as Clause);
  const [before, after] = [old?.[keyword] ?? null, now?.[keyword] ?? null];
  return { kind: kindOf(keyword, before, after), effect, keyword, ...shown(before, after), value };
}

function effectOf(old: Clause, now: Clause): Effect {
  const effect = patternEffect(patternIn(old), patternIn(now));
  return keywordOf(old) === "not" ? (flipped[effect] ?? effect) : effect;
}

/** A guard against line breaks beside a pattern that no line break matches. */
function isSuperfluous(clause: Clause, others: readonly Clause[]): boolean {
  return keywordOf(clause) === "not" && others.some((other) => keywordOf(other) === "pattern" && isImplied(patternIn(clause), patternIn(other)));
}

function keyOf(clause: Clause): string {
  const pattern = patternIn(clause);
  return JSON.stringify([keywordOf(clause), pattern === undefined ? (clause[keywordOf(clause)] ?? null) : patternKey(pattern)]);
}

/** The pattern of a clause that has one and nothing else. */
function patternIn({ pattern, not }: Clause): string | undefined {
  const inner = isSchema(not) && Object.keys(not).length === 1 ? not["pattern"] : pattern;
  return typeof inner === "string" ? inner : undefined;
}

function isSameKeyword(one: Clause, other: Clause): boolean {
  return keywordOf(one) === keywordOf(other);
}

function keywordOf(clause: Clause): string {
  return Object.keys(clause)[0] as string;
}

function clausesOf(value: Json): readonly Clause[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}
