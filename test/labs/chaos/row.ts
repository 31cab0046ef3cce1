import type { Tally } from "./ledger.ts";
import type { Programs } from "./programs.ts";
import type { Random } from "./random.ts";
import type { Receiver } from "./receiver.ts";

/** What a row is given. */
export interface Setting {
  /** Whether this is the edition for CI. */
  readonly isShort: boolean;
  readonly random: Random;
  /** An empty folder of its own. */
  readonly folder: string;
  readonly programs: Programs;
  readonly receiver: Receiver;
  readonly tally: Tally;
}

/** One kind of attack. */
export interface Row {
  readonly name: string;
  /** Why it cannot run here; `undefined` when it can. */
  readonly missing?: () => string | undefined;
  readonly run: (setting: Setting) => Promise<void>;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Does the work of several lanes at once. */
export async function inLanes<Item>(items: Iterable<Item>, lanes: number, work: (item: Item) => Promise<void>): Promise<void> {
  const shared = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = shared.next(); next.done !== true; next = shared.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
