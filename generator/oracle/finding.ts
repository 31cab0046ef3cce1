import type { Node } from "../lower/ir.ts";
import { type RuleKeyword, usualCodes } from "../lower/rule-keywords.ts";

/** One broken rule of a message, as every implementation should report it. */
export interface Finding {
  /** A stable name for the rule: the keyword, or what `x-code` calls it. */
  readonly code: string;
  /** The JSON Pointer of the value in the message. */
  readonly path: string;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** What the service does without reporting it, instead of refusing the message. */
  readonly consequence?: string;
}

export function finding({ codes, consequences }: Pick<Node, "codes" | "consequences">, keyword: RuleKeyword, path: string): Finding {
  const consequence = consequences[keyword];
  return { code: codes[keyword] ?? usualCodes[keyword] ?? keyword, path, keyword, ...(consequence === undefined ? {} : { consequence }) };
}
