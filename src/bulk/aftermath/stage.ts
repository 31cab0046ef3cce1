import type { State } from "../journal/journal-records.ts";

/**
 * How far a message came, from the least to the furthest. The furthest stage
 * that anything proves is the message's stage, whatever the order in which the
 * callbacks come and however often. So `delivered`, before or after `failed`,
 * wins: the customer has the message. `failed` wins over `sent`, and a status
 * of WhatsApp's over Kaleyra's `not-sent`.
 */
export const stages = ["unknown", "accepted", "not-sent", "sent", "failed", "delivered", "read", "tapped"] as const;

export type Stage = (typeof stages)[number];

/** Stages of messages that went out. */
const wentOut: readonly Stage[] = ["accepted", "sent", "failed", "delivered", "read", "tapped"];

export function isProofOfSending(stage: Stage): boolean {
  return stage !== "accepted" && wentOut.includes(stage);
}

export function rankOf(stage: Stage): number {
  return stages.indexOf(stage);
}

/** The stage of this name; `undefined` when there is none. */
export function stageNamed(name: string | undefined): Stage | undefined {
  return stages.find((stage) => stage === name);
}

/** The stage that the journal of a run tells. A message that was on its way may have gone out. */
export function stageOf(state: State): Stage {
  return state === "sending" ? "unknown" : state;
}
