const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;

/** A bare word, with the colon that would make it a key: a number is never a key. */
const word = /[-+.\w]+(?:\s*:)?/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Puts each number of a JSON text into quotes that is not kept, so that
 * `JSON.parse` keeps its digits. Text that is not JSON does not become JSON.
 */
export function quoteNumbers(json: string, isKept: (number: string) => boolean): string {
  let quoted = "";
  let copied = 0;
  let index = 0;
  while (index < json.length) {
    const code = json.charCodeAt(index);
    if (code === quote) {
      index = endOfString(json, index);
    } else if (code === minus || (code >= zero && code <= nine)) {
      word.lastIndex = index;
      const found = String(word.exec(json)?.[0]);
      if (number.test(found) && !isKept(found)) {
        quoted += `${json.slice(copied, index)}"${found}"`;
        copied = index + found.length;
      }
      index += found.length;
    } else {
      index += 1;
    }
  }
  return quoted + json.slice(copied);
}

/** Whether a number is an integer without a fraction or an exponent that a double holds: no other text gives the same number. */
export function isPlain(number: string): boolean {
  const parsed = Number(number);
  return Number.isSafeInteger(parsed) && String(parsed) === number;
}

/** Every decimal number with so many digits is told from all others by its double. */
const exactDigits = 15;
/** Longer than a program writes a double. */
const longestExact = 32;

/** Whether a double has the value of a number, such as a latitude, although it may be written in another way. */
export function isExact(number: string): boolean {
  if (number.length > longestExact) return false;
  const parsed = Number(number);
  if (String(parsed) === number) return true;
  const digits = number.replace(/e.*/i, "").replaceAll(/[-.]/g, "").replace(/^0+/, "");
  let length = digits.length;
  while (digits[length - 1] === "0") length -= 1;
  return length <= exactDigits && Number.isFinite(parsed) && (parsed === 0) === (length === 0);
}

/** The index after a string's closing quote, or beyond the end of the text. */
function endOfString(json: string, start: number): number {
  let index = start + 1;
  for (let code = json.charCodeAt(index); index < json.length && code !== quote; code = json.charCodeAt(index)) index += code === backslash ? 2 : 1;
  return index + 1;
}
