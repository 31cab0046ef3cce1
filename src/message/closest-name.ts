/** How much of the longer name may differ for the names still to count as alike. */
const maxDifference = 0.4;

/** The candidate most like `name`, ignoring case; `undefined` if none is close. For "Did you mean …?". */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  const close = candidates
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= maxDifference * Math.max(name.length, candidate.length))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate;
}

/** How many characters to insert, delete, replace or swap with their neighbour. */
function editDistance(from: string, to: string): number {
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  let beforeLast = last;
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (last[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] as number) + 1 : change;
      next.push(Math.min(change, swap, (last[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    beforeLast = last;
    last = next;
  }
  return last[to.length] as number;
}
