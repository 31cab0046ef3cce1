/** Two names are taken for one another when at most this share of the longer one was mistyped. */
const mistyped = 0.4;

/** The name that was probably meant, or `undefined` when none is near. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const near = names
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance: edits }) => edits <= mistyped * Math.max(name.length, candidate.length))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** How many characters to add, to leave out or to change to get from one text to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
