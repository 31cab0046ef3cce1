import { readFileSync } from "node:fs";
import type { Area } from "./areas.ts";
import type { Mutant } from "./stryker.ts";

/** Mutants that change nothing a caller can observe: at most so many survivors of one operator in one function, and why. */
interface Equivalent {
  /** The name of the enclosing function; "" at the level of the module. */
  readonly function: string;
  /** The name of Stryker's mutator. */
  readonly operator: string;
  readonly count: number;
  readonly why: string;
}

/** Strict area → its equivalent mutants. */
const equivalents: Readonly<Record<string, readonly Equivalent[]>> = JSON.parse(readFileSync(`${import.meta.dirname}/equivalent.json`, "utf8"));

/** What became of the mutants of an area. */
export interface Tally {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Survivors that equivalent.json covers. */
  readonly equivalent: number;
  /** Killed mutants, of all that are not equivalent, in per cent. */
  readonly score: number;
  /** Survivors that equivalent.json does not cover, all of a function and operator when there are more than it allows. */
  readonly unexplained: readonly Mutant[];
}

/** Counts the mutants of an area. Only strict areas have equivalent mutants. */
export function tallyOf({ name }: Area, mutants: readonly Mutant[]): Tally {
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const allowed = (mutant: Mutant): number => equivalents[name]?.find((one) => isAlike(one, mutant))?.count ?? 0;
  const alive = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const unexplained = alive.filter((mutant) => alive.filter((other) => isAlike(other, mutant)).length > allowed(mutant));
  const dead = count("Killed") + count("Timeout");
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    equivalent: alive.length - unexplained.length,
    score: (100 * dead) / (dead + unexplained.length),
    unexplained,
  };
}

function isAlike(one: Pick<Mutant, "function" | "operator">, other: Pick<Mutant, "function" | "operator">): boolean {
  return one.function === other.function && one.operator === other.operator;
}
