import type { limits } from "../../../generated/limits.ts";

/** The steps that a message takes once. */
export type Step = "header" | "body" | "footer" | "to" | "ref" | "ref1" | "ref2" | "waSource";

/** How many reply buttons a message has, for the sentences. */
export interface ButtonLimits {
  readonly label: "reply buttons";
  readonly min: (typeof limits)["buttons"]["minItems"];
  readonly max: (typeof limits)["buttons"]["maxItems"];
}
