import fc from "fast-check";
import { limits } from "../../../src/index.ts";
import type { Chain } from "./chain.ts";
import { body, call, footer, header, ref, shuffled, source, textUpTo, to } from "./texts.ts";

const url = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom("http://", "https://") }, { weight: 1, arbitrary: fc.constantFrom("HTTPS://", "ftp://", "") }),
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom("example.com", "x.y/z?q=1#top", "x.y/@me", "x.y?a@b", "\u{1f600}.y", "localhost:1") },
      { weight: 2, arbitrary: fc.constantFrom("", "/x", "?", "#", "u@x.y", "u:p@x.y", "x y", "x.y\n", "@", `x.y/${"z".repeat(limits.buttonUrl.maxLength)}`) },
    ),
  )
  .map((parts) => parts.join(""));
const button = call("button", textUpTo(limits.buttonText.maxLength), url);

/** Mostly complete messages with their steps in any order; sometimes a step is missing or called twice. */
export const ctaUrlChains: fc.Arbitrary<Chain> = fc
  .tuple(
    fc.tuple(body, button, to),
    fc.subarray([header, footer, ref, source]).chain((some) => fc.tuple(...some)),
    fc.oneof(body, button, to, header),
    fc.integer({ min: 0, max: 11 }),
  )
  .chain(([needed, others, extra, dice]) => shuffled([], [...needed, ...others], extra, dice));

export const locationRequestChains: fc.Arbitrary<Chain> = fc
  .tuple(
    fc.tuple(body, to),
    fc.subarray([ref, source]).chain((some) => fc.tuple(...some)),
    fc.oneof(body, to),
    fc.integer({ min: 0, max: 11 }),
  )
  .chain(([needed, others, extra, dice]) => shuffled([], [...needed, ...others], extra, dice));
