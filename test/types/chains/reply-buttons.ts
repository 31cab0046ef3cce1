import fc from "fast-check";
import { limits } from "../../../src/index.ts";
import type { Call, Chain } from "./chain.ts";
import { body, call, footer, header, ref, shuffled, source, textUpTo, to } from "./texts.ts";

const reply = call("reply", textUpTo(limits.replyId.maxLength), textUpTo(limits.replyTitle.maxLength));

/** Mostly complete messages with their steps in any order; sometimes a step is missing or called twice. */
export const replyButtonChains: fc.Arbitrary<Chain> = fc
  .tuple(
    fc.tuple(body, to),
    fc.array(reply, { minLength: 1, maxLength: limits.buttons.maxItems }),
    fc.subarray([header, footer, ref, source]).chain((some) => fc.tuple(...some)),
    fc.oneof(body, to, reply, header),
    fc.integer({ min: 0, max: 11 }),
  )
  .chain(([needed, replies, others, extra, dice]) => {
    const some = dice > 2 && dice < 5 ? withDuplicate(replies, dice - 3) : replies;
    return shuffled([], [...needed, ...some, ...others], extra, dice);
  });

/** Gives the last reply the id or the title of the first, because random replies are hardly ever duplicates. */
function withDuplicate(replies: readonly Call[], which: number): readonly Call[] {
  const [first, ...more] = replies;
  const last = more.pop();
  if (first === undefined || last === undefined) return replies;
  return [first, ...more, { ...last, texts: last.texts.map((own, index) => (index === which ? (first.texts[index] ?? own) : own)) }];
}
