import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Artefacts } from "./load/disk.ts";

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

/** A difference is there to be read; the whole of it is in the files. */
const longestShown = 40;
const mostEdits = 2000;

/** Names the file and shows the difference, as a patch that would cure it. */
export function describeDrift({ path, kind, committed, wanted }: Drift): string {
  const name = `generated/${path}`;
  if (kind !== "differs") return `${name} ${kind}`;
  const options = { context: 1, maxEditLength: mostEdits, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(name, name, committed, wanted, "committed", "wanted", options);
  if (patch === undefined) return `${name} ${kind}, in more lines than are worth comparing`;
  const lines = patch.trimEnd().split("\n");
  const more = lines.length - longestShown;
  return [`${name} ${kind}`, ...lines.slice(0, longestShown), ...(more > 0 ? [`… and ${more} more lines`] : [])].join("\n");
}
