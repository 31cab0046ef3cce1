import type { ChildProcess } from "node:child_process";
import type { BulkSummary } from "../../../src/bulk/index.ts";
import { started } from "../../unit/bulk/support/campaign-program.ts";
import { type Claimed, keyOf } from "./ledger.ts";
import type { Order } from "./messages.ts";

/** What a campaign in its own process is told. */
export interface CampaignSettings {
  /** Where messages are sent to. */
  readonly url: string;
  readonly attack: number;
  /** The number of recipients. */
  readonly count: number;
  readonly journal?: string;
  readonly rate?: number;
  readonly concurrency?: number;
}

/** What a campaign prints at its end. */
export interface CampaignResult {
  /** What became of the messages that have a result, by their keys. */
  readonly claims: [key: string, claimed: Claimed][];
  readonly summary?: BulkSummary;
  /** Why it did not run to its end. */
  readonly refusal?: string;
}

export interface EndedCampaign {
  readonly isKilled: boolean;
  /** One for each run in the process. */
  readonly results: readonly CampaignResult[];
  readonly errors: string;
}

/** Ends a process that would never end, so that the row can say so. */
const longestRunMs = 180_000;

/** Starts a command that runs campaigns. */
export function startCampaign(
  command: readonly string[],
  settings: CampaignSettings,
): { readonly child: ChildProcess; readonly ended: Promise<EndedCampaign> } {
  const [program = "", ...args] = command;
  const { child, ended } = started(program, [...args, JSON.stringify(settings)]);
  const timer = setTimeout(() => child.kill("SIGKILL"), longestRunMs);
  return { child, ended: ended.then(read) };

  function read({ signal, output, errors }: Awaited<typeof ended>): EndedCampaign {
    clearTimeout(timer);
    const results = output
      .split("\n")
      .filter((line) => line !== "")
      .map((line): CampaignResult => JSON.parse(line));
    return { isKilled: signal === "SIGKILL", results, errors };
  }
}

/**
 * What the last of several runs says of a message: what has no result in it
 * was accepted by an earlier one. A run that was refused or stopped says
 * nothing of the rest.
 */
export function claimsOf({ claims, summary }: CampaignResult): (order: Order) => Claimed | undefined {
  const known = new Map(claims);
  const isWhole = summary?.stopped === false;
  return (order) => known.get(keyOf(order)) ?? (isWhole ? "accepted" : undefined);
}
