import { readdirSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Report {
  readonly result: readonly { readonly url: string; readonly functions: readonly { readonly ranges: readonly Range[] }[] }[];
  readonly "source-map-cache"?: Readonly<Record<string, { readonly lineLengths: readonly number[]; readonly data: SourceMapPayload | null }>>;
}

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Script {
  readonly lineLengths: readonly number[];
  readonly map: SourceMapPayload;
  /** 1 for each character of the code that ran, in any process. */
  readonly ran: Uint8Array;
}

/** Reads what Node wrote to `NODE_V8_COVERAGE`; returns source file → lines that ran. */
export function linesRunByChildren(folder: string): ReadonlyMap<string, ReadonlySet<number>> {
  const scripts = new Map<string, Script>();
  for (const name of readdirSync(folder)) add(scripts, JSON.parse(readFileSync(join(folder, name), "utf8")) as Report);
  const lines = new Map<string, Set<number>>();
  for (const script of scripts.values()) {
    for (const [source, line] of linesOf(script)) {
      const path = inProject(source);
      if (path !== undefined) lines.set(path, (lines.get(path) ?? new Set()).add(line));
    }
  }
  return lines;
}

function add(scripts: Map<string, Script>, report: Report): void {
  const maps = report["source-map-cache"] ?? {};
  for (const { url, functions } of report.result) {
    const { lineLengths, data } = maps[url] ?? {};
    if (lineLengths === undefined || data == null || url.includes("/node_modules/")) continue;
    const length = lineLengths.reduce((sum, each) => sum + each + 1, 0);
    const script = scripts.get(url) ?? { lineLengths, map: data, ran: new Uint8Array(length) };
    scripts.set(url, script);
    const ran = new Uint8Array(length);
    // Outer ranges first: an inner range overrides its outer one.
    const ranges = functions.flatMap((each) => each.ranges).sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
    for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    for (const [at, one] of ran.entries()) if (one === 1) script.ran[at] = 1;
  }
}

/** The source lines, from 1, of a script that ran. */
function* linesOf({ lineLengths, map, ran }: Script): Iterable<readonly [string, number]> {
  const sources = new SourceMap(map);
  let start = 0;
  for (const [line, length] of lineLengths.entries()) {
    for (let column = 0; column < length; column += 1) {
      if (ran[start + column] === 0) continue;
      const entry = sources.findEntry(line, column);
      if ("originalSource" in entry) yield [entry.originalSource, entry.originalLine + 1];
    }
    start += length + 1;
  }
}

/** The path within the project of a source file, which may be in a temporary copy of the project. */
function inProject(source: string): string | undefined {
  const path = source.startsWith("file:") ? fileURLToPath(source) : source;
  return /(?:^|\/)((?:src|generator|generated)\/.+)$/.exec(path)?.[1];
}
