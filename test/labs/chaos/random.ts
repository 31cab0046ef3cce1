/** Numbers that are the same in every run with the same seed. */
export interface Random {
  /** A number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** A whole number from 0 up to, but not including, `end`. */
  integer(end: number): number;
  /** One of the list, which must not be empty. */
  pick<Item>(list: readonly Item[]): Item;
}

/** @param name - What the numbers are for, so that each use has its own. */
export function randomFrom(seed: number, name: string): Random {
  let state = seed | 0;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x5bd1e995) + 0x9e3779b9;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end;
  };
  const integer = (end: number): number => Math.floor(below(end));
  return {
    below,
    integer,
    pick<Item>(list: readonly Item[]): Item {
      return list[integer(list.length)] as Item;
    },
  };
}
