/** The last position of each phone number. A hash table of four bytes a slot: a `Map` of a million numbers takes ten times as much. */
export class LastPositions {
  readonly #recipients: Float64Array;
  /** Each slot has a position plus 1, or 0 when it is free. */
  readonly #slots: Uint32Array;

  /** @param recipients - The phone number of every position. */
  constructor(recipients: Float64Array) {
    this.#recipients = recipients;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * recipients.length + 2)));
    for (const [position, recipient] of recipients.entries()) this.#slots[this.#slotOf(recipient)] = position + 1;
  }

  /** The last position of the number; -1 when it has none. */
  of(recipient: number): number {
    return (this.#slots[this.#slotOf(recipient)] ?? 0) - 1;
  }

  /** The slot of the number, or a free one. At least half of the slots are free. */
  #slotOf(recipient: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(recipient % 4_294_967_291, 0x9e37_79b1) >>> 7) & mask;
    for (;;) {
      const position = (this.#slots[slot] ?? 0) - 1;
      if (position < 0 || this.#recipients[position] === recipient) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
