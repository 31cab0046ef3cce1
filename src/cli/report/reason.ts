import { meanings } from "../../../generated/service.ts";
import { statusErrors } from "../../../generated/status-errors.ts";
import type { Stage } from "../../bulk/aftermath/stage.ts";

/** Why messages failed or were not sent: what a callback or a journal has, and what we know of it. */
export interface Reason {
  /** A code, or words; empty where there is none. */
  readonly reason: string;
  readonly name?: string;
  readonly meaning?: string;
  readonly fix?: string;
}

/** What is known of the reason that goes with a stage. */
export function reasonOf(stage: Stage, reason: string): Reason {
  const known = stage === "failed" ? statusErrors.get(reason) : stage === "not-sent" ? meanings.find(({ code }) => code === reason) : undefined;
  return known === undefined
    ? { reason }
    : { reason, name: known.name, meaning: known.meaning, ...("fix" in known && known.fix !== undefined ? { fix: known.fix } : undefined) };
}
