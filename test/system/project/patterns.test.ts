import { describe, expect, it } from "vitest";
import { limits } from "../../../generated/limits.ts";
import { hostileStrings } from "../../unit/message/hostile/hostile-strings.ts";
import { patternsOfTheCode } from "./patterns.ts";

const short = 2_000;
const long = 8_000;
const megabyte = 1_000_000;
/** What grows with the square needs tens of milliseconds for a long text. */
const surelyLinear = 2;
/** Four times as long is four times as much work, and sixteen times with the square. */
const growth = 8;
/** A megabyte is 125 times as long: with the square it would be 15,625 times as much work. */
const farFromSquare = 1_500;

/** It looks for the same character again, further on; what it reads is a header or a title, which the schema has found short enough. */
const boundedBySchema = (name: string): boolean => /message\/warnings\.ts:\d+ .*\[\*_~\]/.test(name);
const longestPlainText = 2 * limits.headerText.maxLength;

const patterns = patternsOfTheCode().map(({ name, pattern }) => ({ name, pattern: everywhere(pattern) }));

/** The same pattern, looked for in all of a text, as `matchAll` and `replaceAll` do. */
function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.replace("y", "").replace("g", "").concat("g"));
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (match[0] === "") pattern.lastIndex += 1;
  return performance.now() - start;
}

/** The longest of the fastest times: other work may share the machine, and makes nothing faster. */
function slowest(pattern: RegExp, length: number): { readonly index: number; readonly time: number } {
  let found = { index: 0, time: 0 };
  let index = 0;
  for (const text of hostileStrings(pattern, length)) {
    let time = timeOf(pattern, text);
    for (let retry = 0; retry < 3 && time > surelyLinear; retry += 1) time = Math.min(time, timeOf(pattern, text));
    if (time > found.time) found = { index, time };
    index += 1;
  }
  return found;
}

function textAt(pattern: RegExp, length: number, wanted: number): string {
  let index = 0;
  for (const text of hostileStrings(pattern, length)) if (index++ === wanted) return text;
  throw new Error(`there are only ${index} hostile texts`);
}

/**
 * How many times as long a text takes as another: the fastest of several tries each, and more of them while the machine is busy.
 * The shorter one is tried more often: what delays it hides the growth of the longer one.
 */
function ratio(pattern: RegExp, more: string, less: string, enough: number): number {
  let slow = Number.POSITIVE_INFINITY;
  let fast = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12 && !(slow / fast < enough); run += 1) {
    slow = Math.min(slow, timeOf(pattern, more));
    for (let again = 0; again < 3; again += 1) fast = Math.min(fast, timeOf(pattern, less));
  }
  return slow / fast;
}

describe("every regular expression", () => {
  it("was found, those made by RegExp too", () => {
    expect(patterns.length).toBeGreaterThan(40);
    for (const path of ["generated/validators.js", "generated/service.ts", "sandbox/receive.ts", "message/warnings.ts", "preview/markup.ts"]) {
      expect(patterns.map(({ name }) => name)).toContainEqual(expect.stringContaining(path));
    }
  });

  it("would be caught if it took the square of the time", () => {
    const square = /=+$/g;
    const { index } = slowest(square, long);
    // All tries, though one of them might be enough: nothing is to be excused by a busy machine here.
    expect(ratio(square, textAt(square, long, index), textAt(square, short, index), 0)).toBeGreaterThan(growth);
  });

  it.each(patterns)("$name grows with the text and no faster", ({ name, pattern }) => {
    if (boundedBySchema(name)) {
      expect(slowest(pattern, longestPlainText).time).toBeLessThan(surelyLinear);
      return;
    }
    const { index, time } = slowest(pattern, long);
    const text = textAt(pattern, long, index);
    if (time > surelyLinear) expect(ratio(pattern, text, textAt(pattern, short, index), growth)).toBeLessThan(growth);
    expect(ratio(pattern, textAt(pattern, megabyte, index), text, farFromSquare)).toBeLessThan(farFromSquare);
  });
});
