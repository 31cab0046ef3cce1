const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
/** What may be between the objects: blanks, a comma, the brackets of their list, a byte order mark. */
const between = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, openBracket, closeBracket, 0xef, 0xbb, 0xbf]);

/** The bytes of an object; `undefined` for what is no object, for one that breaks off, and for one that is too long, which are skipped. */
export type ObjectBytes = Uint8Array | undefined;

/**
 * Finds the objects in a stream of JSON by their braces, in constant memory:
 * in a list, one after the other, on any number of lines each. Does not check
 * that they are JSON.
 */
export async function* objectsOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ObjectBytes> {
  const scan = new Scan(longest);
  for await (const chunk of chunks) yield* scan.objectsIn(chunk);
  if (scan.isInside) yield undefined;
}

class Scan {
  readonly #longest: number;
  #parts: Uint8Array[] | undefined = [];
  #length = 0;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #inJunk = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isInside(): boolean {
    return this.#depth > 0;
  }

  *objectsIn(chunk: Uint8Array): Generator<ObjectBytes> {
    let start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] as number;
      if (this.#depth > 0) {
        if (!this.#closes(byte)) continue;
        this.#add(chunk.subarray(start, index + 1));
        yield this.#finish();
      } else if (byte === openBrace) {
        this.#depth = 1;
        this.#inJunk = false;
        start = index;
      } else if (!between.has(byte) && !this.#inJunk) {
        this.#inJunk = true;
        yield undefined;
      }
    }
    if (this.#depth > 0) this.#add(chunk.subarray(start));
  }

  /** Follows a byte inside an object. Returns whether it ends the object. */
  #closes(byte: number): boolean {
    if (this.#inString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#inString = false;
      return false;
    }
    if (byte === quote) this.#inString = true;
    else if (byte === openBrace || byte === openBracket) this.#depth += 1;
    else if (byte === closeBrace || byte === closeBracket) this.#depth -= 1;
    return this.#depth === 0;
  }

  #add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = undefined;
    this.#parts?.push(part);
  }

  #finish(): ObjectBytes {
    const bytes = this.#parts && Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
