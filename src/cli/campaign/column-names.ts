import { placeholderKey } from "../../message/placeholders.ts";

/** Says which two columns cannot be told apart; `undefined` when each has a name of its own. */
export function repeatedColumn(names: readonly string[]): string | undefined {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = placeholderKey(name);
    const before = first.get(key);
    if (before === name) return `the column "${name}" is there twice; rename one of them`;
    if (before !== undefined) return `the columns "${before}" and "${name}" cannot be told apart, because case and blanks do not count; rename one of them`;
    first.set(key, name);
  }
  return undefined;
}

/** More are not kept: the lines of an NDJSON file may have any number of names. */
const mostColumns = 1_000;

/** The columns of all rows of a list, as they are written first. */
export class Columns {
  readonly #names = new Map<string, string>();
  #last: readonly string[] = [];

  get names(): readonly string[] {
    return [...this.#names.values()];
  }

  /** Adds the columns of one row. The rows of a CSV file share one array, which is read once. */
  add(names: readonly string[]): void {
    if (names === this.#last) return;
    this.#last = names;
    for (const name of names) {
      const key = placeholderKey(name);
      if (!this.#names.has(key) && this.#names.size < mostColumns) this.#names.set(key, name);
    }
  }
}

const mostQuoted = 20;
const longestQuoted = 64;

/** Names for a sentence: `"to", "name" and 3 more`. */
export function quotedNames(names: readonly string[]): string {
  const quoted = names.slice(0, mostQuoted).map((name) => `"${name.length > longestQuoted ? `${name.slice(0, longestQuoted)}…` : name}"`);
  return names.length > mostQuoted ? `${quoted.join(", ")} and ${names.length - mostQuoted} more` : quoted.join(", ");
}
