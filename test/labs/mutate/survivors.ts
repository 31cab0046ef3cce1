import { readFileSync } from "node:fs";
import type { Mutant } from "./stryker.ts";

/** A mutant that lives, and why it may. */
interface Survivor {
  readonly file: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** `equivalent` change nothing that anyone can see; `tolerated` are not worth a test, and only outside of strict areas. */
interface Survivors {
  readonly equivalent: readonly Survivor[];
  readonly tolerated: readonly Survivor[];
}

const survivors: Survivors = JSON.parse(readFileSync(`${import.meta.dirname}/survivors.json`, "utf8"));

/** What became of the mutants of an area. */
export interface Tally {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly equivalent: number;
  readonly tolerated: number;
  /** Of all mutants that are not equivalent, in per cent. */
  readonly score: number;
  /** Those that live and are not listed. */
  readonly unlisted: readonly Mutant[];
  /** Those that are listed and do not live. */
  readonly stale: readonly Survivor[];
}

/** Compares what lives with what is listed: the list has to be exact. */
export function tallyOf(mutants: readonly Mutant[]): Tally {
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const alive = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const listedIn = (list: readonly Survivor[]): readonly Mutant[] => alive.filter((mutant) => list.some((survivor) => isSame(survivor, mutant)));
  const equivalent = listedIn(survivors.equivalent);
  const tolerated = listedIn(survivors.tolerated);
  const dead = count("Killed") + count("Timeout");
  const files = new Set(mutants.map(({ file }) => file));
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    equivalent: equivalent.length,
    tolerated: tolerated.length,
    score: (100 * dead) / (dead + alive.length - equivalent.length),
    unlisted: alive.filter((mutant) => !equivalent.includes(mutant) && !tolerated.includes(mutant)),
    stale: [...survivors.equivalent, ...survivors.tolerated].filter(
      (survivor) => files.has(survivor.file) && !alive.some((mutant) => isSame(survivor, mutant)),
    ),
  };
}

function isSame(survivor: Survivor, mutant: Mutant): boolean {
  return survivor.file === mutant.file && survivor.line === mutant.line && survivor.from === mutant.from && survivor.to === mutant.to;
}
