/** Thrown inside this room for a callback that is larger than any real one. */
export class TooLarge extends Error {}

/**
 * In bytes, for text in UTF-16 units: Meta's callbacks have up to 3 MB, and a
 * program that forwards one may add to it.
 */
const maxSize = 1024 * 1024 * 4;

/** @throws {@link TooLarge} */
export function checkSize(size: number): void {
  if (size > maxSize) throw new TooLarge();
}

/** Entries, changes, messages and contacts together: more than fit into the largest text as taps. */
const maxItems = 100_000;

/**
 * Creates a function that returns the items of an array, and none of anything
 * else. It throws {@link TooLarge} when it has returned too many in all.
 */
export function boundedItems(): (value: unknown) => readonly unknown[] {
  let left = maxItems;
  return (value) => {
    if (!Array.isArray(value)) return [];
    const { length } = value;
    // A proxy may say anything.
    if (!Number.isInteger(length) || length < 0 || length > left) throw new TooLarge();
    left -= length;
    return Array.from({ length }, (_, index): unknown => value[index]);
  };
}
