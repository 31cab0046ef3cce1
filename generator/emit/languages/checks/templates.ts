/** A sentence with at most one slot. */
export interface Template {
  /** The whole sentence, where there is no slot. */
  readonly before: string;
  /** Present where there is a slot: what follows it. */
  readonly after?: string;
}

/** The template of two sentences that differ in one place: what they have in common, around a slot. */
export function splitAround(one: string, other: string): Template {
  if (one === other) return { before: one };
  let start = 0;
  while (one[start] === other[start]) start += 1;
  let end = 0;
  while (one[one.length - 1 - end] === other[other.length - 1 - end] && end < Math.min(one.length, other.length) - start) end += 1;
  return { before: one.slice(0, start), after: one.slice(one.length - end) };
}

/** The text in the slot of a sentence. */
export function slotText({ before, after = "" }: Template, sentence: string): string {
  return sentence.slice(before.length, sentence.length - after.length);
}
