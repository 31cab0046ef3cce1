import { describe, expect, it } from "vitest";
import { hostileStrings } from "../../unit/message/hostile/hostile-strings.ts";
import { patternsOfTheCode } from "./patterns.ts";

const short = 2_000;
const long = 8_000;
const megabyte = 1_000_000;
/** Milliseconds for a long text. A pattern that takes quadratic time needs tens of them. */
const certainlyLinear = 2;
/** The long text is 4 times as long as the short one: linear time is 4 times as much, quadratic time 16 times. */
const maxGrowth = 8;
/** A megabyte is 125 times as long: linear time is 125 times as much, quadratic time 15,625 times. */
const maxMegabyteGrowth = 1_500;

const patterns = patternsOfTheCode().map(({ name, pattern }) => ({ name, pattern: everywhere(pattern) }));

/** The same pattern with the flag `g`, to find all matches as `matchAll` and `replaceAll` do. */
function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.replace("y", "").replace("g", "").concat("g"));
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) if (match[0] === "") pattern.lastIndex += 1;
  return performance.now() - start;
}

/** The hostile text that takes longest. Slow ones are measured again and the fastest time counts, because other work can only slow a run down. */
function slowest(pattern: RegExp, length: number): { readonly index: number; readonly time: number } {
  let found = { index: 0, time: 0 };
  let index = 0;
  for (const text of hostileStrings(pattern, length)) {
    let time = timeOf(pattern, text);
    for (let retry = 0; retry < 3 && time > certainlyLinear; retry += 1) time = Math.min(time, timeOf(pattern, text));
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
 * How many times as long the longer text takes as the shorter one, by the fastest run of each; measures again until the ratio is below `enough`.
 * The shorter text is measured more often, because a delay there would hide the growth.
 */
function timeRatio(pattern: RegExp, longer: string, shorter: string, enough: number): number {
  let slow = Number.POSITIVE_INFINITY;
  let fast = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12 && !(slow / fast < enough); run += 1) {
    slow = Math.min(slow, timeOf(pattern, longer));
    for (let again = 0; again < 3; again += 1) fast = Math.min(fast, timeOf(pattern, shorter));
  }
  return slow / fast;
}

describe("every regular expression", () => {
  it("is found, also those made with RegExp", () => {
    expect(patterns.length).toBeGreaterThan(40);
    for (const path of [
      "generated/reply-button-request/validators.js",
      "generated/service.ts",
      "sandbox/receive.ts",
      "message/warnings/has-markup.ts",
      "message/placeholders.ts",
      "preview/markup.ts",
    ]) {
      expect(patterns.map(({ name }) => name)).toContainEqual(expect.stringContaining(path));
    }
  });

  it("would fail this test if it took quadratic time", () => {
    const quadratic = /=+$/g;
    const { index } = slowest(quadratic, long);
    // With 0 it makes all the measurements, so that a busy machine cannot make this pass.
    expect(timeRatio(quadratic, textAt(quadratic, long, index), textAt(quadratic, short, index), 0)).toBeGreaterThan(maxGrowth);
  });

  it.each(patterns)("takes linear time: $name", ({ pattern }) => {
    const { index, time } = slowest(pattern, long);
    const text = textAt(pattern, long, index);
    if (time > certainlyLinear) expect(timeRatio(pattern, text, textAt(pattern, short, index), maxGrowth)).toBeLessThan(maxGrowth);
    expect(timeRatio(pattern, textAt(pattern, megabyte, index), text, maxMegabyteGrowth)).toBeLessThan(maxMegabyteGrowth);
  });
});
