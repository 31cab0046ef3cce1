import type { RunMessages } from "./run-messages.ts";
import { rankOf, type Stage, stages } from "./stage.ts";

/** How many messages of a run came how far. */
export interface RunCounts {
  readonly messages: number;
  /** How many ended at each stage. */
  readonly at: Readonly<Record<Stage, number>>;
  /** Button or reason → how many, the most frequent first. */
  readonly details: Readonly<Record<Stage, ReadonlyMap<string, number>>>;
  /** How many came at least to each step of the way. */
  readonly reached: Readonly<Record<"accepted" | "delivered" | "read" | "tapped", number>>;
}

/** Stages before WhatsApp's, at which a message has not gone out, or is not known to. */
const notOut: readonly Stage[] = ["unknown", "not-sent"];

export function countsOf(run: RunMessages): RunCounts {
  const details = forEachStage(() => new Map<string, number>());
  const at = forEachStage(() => 0);
  let messages = 0;
  for (let position = 0; position < run.end; position += 1) {
    const fate = run.fateOf(position);
    if (fate === undefined) continue;
    messages += 1;
    at[fate.stage] += 1;
    const counted = details[fate.stage];
    counted.set(fate.detail, (counted.get(fate.detail) ?? 0) + 1);
  }
  const from = (stage: Stage) => stages.filter((each) => rankOf(each) >= rankOf(stage) && !notOut.includes(each)).reduce((sum, each) => sum + at[each], 0);
  return {
    messages,
    at,
    details: forEachStage((stage) => new Map([...details[stage]].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1)))),
    reached: { accepted: from("accepted"), delivered: from("delivered"), read: from("read"), tapped: from("tapped") },
  };
}

function forEachStage<Value>(make: (stage: Stage) => Value): Record<Stage, Value> {
  return {
    unknown: make("unknown"),
    accepted: make("accepted"),
    "not-sent": make("not-sent"),
    sent: make("sent"),
    failed: make("failed"),
    delivered: make("delivered"),
    read: make("read"),
    tapped: make("tapped"),
  };
}
