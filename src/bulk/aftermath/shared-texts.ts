/** Texts that many messages share, each kept once: a message needs four bytes for its text. */
export class SharedTexts {
  readonly #texts: string[] = [""];
  readonly #numbers = new Map([["", 0]]);

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? "";
  }
}
