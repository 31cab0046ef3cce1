/** Marks a key that several positions have. */
const several = 0x8000_0000;

/** The position of each key. A hash table of four bytes a slot: a `Map` of a million keys takes ten times as much. */
export class KeyIndex {
  readonly #keys: Float64Array;
  /** Each slot has a position plus 1, or 0 when it is free. */
  readonly #slots: Uint32Array;

  /** @param keys - The key of every position, an integer; 0 for none. */
  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
    for (const [position, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      const taken = this.#slots[slot] ?? 0;
      this.#slots[slot] = taken === 0 ? position + 1 : (taken | several) >>> 0;
    }
  }

  /** The one position of the key; `undefined` when it has none. */
  find(key: number): number | "several" | undefined {
    const found = key === 0 ? 0 : (this.#slots[this.#slotOf(key)] ?? 0);
    if (found === 0) return undefined;
    return found >= several ? "several" : found - 1;
  }

  /** The slot of the key, or a free one. At least half of the slots are free. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(key ^ (key / 2 ** 32), 0x9e37_79b1);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const position = ((this.#slots[slot] ?? 0) & ~several) - 1;
      if (position < 0 || this.#keys[position] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
