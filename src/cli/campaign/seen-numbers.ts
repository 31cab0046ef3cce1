/**
 * Remembers on which line each phone number was first: a hash table of at most
 * 48 bytes a number, because a `Map` with a million numbers takes a hundred.
 */
export class SeenNumbers {
  /** 0 where there is none, which is no phone number. */
  #numbers = new Float64Array(1 << 10);
  #lines = new Uint32Array(1 << 10);
  #count = 0;

  /**
   * The line on which the number was first. When it is new, remembers this line and returns `undefined`.
   *
   * @param to - A phone number in E.164 form; as a number it is exact, because it has at most fifteen digits.
   */
  firstLine(to: string, line: number): number | undefined {
    const number = Number(to);
    const slot = this.#slotOf(number);
    if (this.#numbers[slot] === number) return this.#lines[slot];
    this.#numbers[slot] = number;
    this.#lines[slot] = line;
    this.#count += 1;
    if (this.#count * 2 > this.#numbers.length) this.#grow();
    return undefined;
  }

  /** The slot of the number, or the empty one where it belongs. */
  #slotOf(number: number): number {
    const mask = this.#numbers.length - 1;
    let slot = hash(number) & mask;
    while (this.#numbers[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [numbers, lines] = [this.#numbers, this.#lines];
    this.#numbers = new Float64Array(numbers.length * 2);
    this.#lines = new Uint32Array(numbers.length * 2);
    for (const [index, number] of numbers.entries()) {
      if (number === 0) continue;
      const slot = this.#slotOf(number);
      this.#numbers[slot] = number;
      this.#lines[slot] = lines[index] as number;
    }
  }
}

/** Mixes all digits of a number into the low bits of a 32-bit integer. */
function hash(number: number): number {
  const mixed = Math.imul((number % 2 ** 32) ^ Math.imul(number / 2 ** 32, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
