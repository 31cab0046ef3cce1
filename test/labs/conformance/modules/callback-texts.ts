import { changedText, mutatedCallback, randomNumbers } from "../../../unit/callbacks/support/mutations.ts";

/** Callbacks with changed members, some of them with changed text too, always the same ones. */
export function callbackTexts(count = 2000, seed = 20_261_127): readonly string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const { text } = mutatedCallback(random);
    return index % 4 === 0 ? changedText(text, random) : text;
  });
}
