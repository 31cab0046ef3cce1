import type { NotACallback } from "../events.ts";

/** Thrown inside this room for a body that is not a callback about messages. */
export class Unreadable extends Error {
  readonly reason: NotACallback;

  constructor(reason: NotACallback) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * In bytes, for text in UTF-16 units: Meta's callbacks have up to 3 MB, and a
 * program that forwards one may add to it.
 */
export const maxSize = 1024 * 1024 * 4;

/** @throws {@link Unreadable} */
export function checkSize(size: number): void {
  if (size > maxSize) throw new Unreadable("too-large");
}

/** Entries, changes, messages, statuses, contacts and errors together: more than fit into the largest text as taps. */
const maxItems = 100_000;

/** Returns the items of a list. */
export type ItemsOf = (list: readonly unknown[]) => readonly unknown[];

/** Creates a function that returns the items of a list, and throws {@link Unreadable} when it has returned too many in all. */
export function boundedItems(): ItemsOf {
  let left = maxItems;
  return (list) => {
    const { length } = list;
    // A proxy may say anything.
    if (!Number.isInteger(length) || length < 0 || length > left) throw new Unreadable("too-large");
    left -= length;
    return Array.from({ length }, (_, index): unknown => list[index]);
  };
}
