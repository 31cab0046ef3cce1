/** How much of the longer name may differ for the names still to count as alike. */
const maxDifference = 0.4;

/** The candidate most like `name`, ignoring case; `undefined` if none is close. For "Did you mean …?". */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let closest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const most = Math.min(Math.floor(maxDifference * Math.max(name.length, candidate.length)), least - 1);
    const distance = editDistance(wanted, candidate.toLowerCase(), most);
    if (distance <= most) {
      closest = candidate;
      least = distance;
    }
  }
  return closest;
}

/** How many characters to insert, delete, replace or swap with their neighbour. More than `most` need not be exact. */
function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  let next: number[] = [];
  for (let j = 0; j <= to.length; j += 1) last.push(j);
  let leastInLast = 0;
  for (let i = 1; i <= from.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from.charCodeAt(i - 1) === to.charCodeAt(j - 1);
      let steps = Math.min((last[j - 1] as number) + (isSame ? 0 : 1), (last[j] as number) + 1, (next[j - 1] as number) + 1);
      if (!isSame && isSwapped(from, i, to, j)) steps = Math.min(steps, (beforeLast[j - 2] as number) + 1);
      next[j] = steps;
      least = Math.min(least, steps);
    }
    // Both rows, because a swap counts from the row before the last.
    if (least > most && leastInLast >= most) return most + 1;
    leastInLast = least;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return last[to.length] as number;
}

/** Whether the two characters before these positions are the same in the other order. Before a text is no character: `NaN`, which nothing equals. */
function isSwapped(from: string, i: number, to: string, j: number): boolean {
  return from.charCodeAt(i - 1) === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === to.charCodeAt(j - 1);
}
