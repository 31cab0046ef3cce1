const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;

/** A bare word, with the colon that would make it a key: a number is never a key. */
const word = /[-+.\w]+(?:\s*:)?/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Puts each number of a JSON text into quotes whose digits `JSON.parse` would
 * not keep: all but plain integers that a double holds. Text that is not JSON
 * does not become JSON.
 */
export function quoteNumbers(json: string): string {
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

function isKept(found: string): boolean {
  const parsed = Number(found);
  return Number.isSafeInteger(parsed) && String(parsed) === found;
}

/** The index after a string's closing quote, or beyond the end of the text. */
function endOfString(json: string, start: number): number {
  let index = start + 1;
  for (let code = json.charCodeAt(index); index < json.length && code !== quote; code = json.charCodeAt(index)) index += code === backslash ? 2 : 1;
  return index + 1;
}
