import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Artefacts } from "./load/disk.ts";

/** One file of `generated/` that differs from what the schemas give. */
export interface Drift {
  readonly path: string;
  readonly kind: "differs" | "is missing" | "is an orphan: no schema gives it";
  readonly committed: string;
  readonly wanted: string;
}

/** Finds the files that differ, are missing, or have no schema that gives them. */
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

/** How many lines of a patch are shown. */
const mostLinesShown = 40;
/** Texts that differ by more edits are too slow to compare. */
const mostEdits = 2000;

/** Names the file and, where it differs, shows a patch from the committed text to the wanted one. */
export function describeDrift({ path, kind, committed, wanted }: Drift): string {
  const name = `generated/${path}`;
  if (kind !== "differs") return `${name} ${kind}`;
  const options = { context: 1, maxEditLength: mostEdits, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(name, name, committed, wanted, "committed", "wanted", options);
  if (patch === undefined) return `${name} ${kind}, in more lines than are worth comparing`;
  const lines = patch.trimEnd().split("\n");
  const more = lines.length - mostLinesShown;
  return [`${name} ${kind}`, ...lines.slice(0, mostLinesShown), ...(more > 0 ? [`… and ${more} more lines`] : [])].join("\n");
}
