import type { Artefacts } from "./artefacts.ts";

/** One way in which what is committed differs from what the schema gives. */
export interface Drift {
  readonly path: string;
  readonly kind: "differs" | "is missing" | "is an orphan: no schema gives it";
  readonly committed: string;
  readonly wanted: string;
}

/** Compares every file, both ways. */
export function findDrift(committed: Artefacts, wanted: Artefacts): readonly Drift[] {
  const paths = [...new Set([...committed.keys(), ...wanted.keys()])].sort();
  return paths.flatMap((path) => {
    const before = committed.get(path);
    const after = wanted.get(path);
    if (before === after) return [];
    const kind = before === undefined ? "is missing" : after === undefined ? "is an orphan: no schema gives it" : "differs";
    return [{ path, kind, committed: before ?? "", wanted: after ?? "" } as const];
  });
}
