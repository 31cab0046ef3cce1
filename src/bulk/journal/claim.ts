import { randomBytes } from "node:crypto";
import { JournalError } from "./journal-error.ts";
import { lifeOf, type ProcessIdentity, type System } from "./process-identity.ts";

/**
 * A run's claim to a journal, which it writes into the journal itself: there,
 * every path to the file, every process and every machine finds it. The first
 * claim over a free journal holds it. A later claim holds it only when it
 * names the claim that it replaces.
 */
export interface Claim extends ProcessIdentity {
  /** A random name of the run. */
  readonly claim: string;
  /** The claim that it replaces, of a run that has ended without releasing it; `null` when the journal was free. */
  readonly over: string | null;
  /** Where the run began to write, in bytes. */
  readonly after: number;
  /** How many bytes of a line were there, which an earlier run was writing when it died. They do not count. */
  readonly torn: number;
  readonly at: string;
}

/** Claims of this process whose release could not be written. Every copy of this module in the process has the same set. */
const abandonedKey = Symbol.for("kaleyra-whatsapp.journal-locks");

function abandonedClaims(): Set<string> {
  const shared: typeof globalThis & { [abandonedKey]?: Set<string> } = globalThis;
  shared[abandonedKey] ??= new Set();
  return shared[abandonedKey];
}

/** Says to this process that the run with this claim has ended, although the journal still has its claim. */
export function abandon({ claim }: Claim): void {
  abandonedClaims().add(claim);
}

/** Claims a journal for this run. */
export function claimOver(owner: Claim | undefined, place: Pick<Claim, "after" | "torn">, { self }: System): Claim {
  return { claim: randomBytes(6).toString("hex"), over: owner?.claim ?? null, ...place, ...self, at: new Date().toISOString() };
}

/**
 * Refuses a journal whose owner may still run.
 *
 * @param seen - The last sign of life, as an ISO date.
 * @throws {@link JournalError} that says who uses the journal, and how to release it where that cannot be seen from here.
 */
export function checkHasEnded(owner: Claim, seen: string, path: string, system: System): void {
  if (abandonedClaims().has(owner.claim)) return;
  const life = lifeOf(owner, system);
  if (life === "ended") return;
  const { self } = system;
  const isThisProcess = owner.pid === self.pid && owner.started === self.started && owner.namespace === self.namespace && owner.host === self.host;
  const process = isThisProcess ? "this process" : `process ${owner.pid} on the host ${JSON.stringify(owner.host)}`;
  if (life === "running") throw new JournalError(`${process} is using this journal; wait for it, or stop it`);
  const thread = owner.thread === 0 ? "" : `thread ${owner.thread} of `;
  throw new JournalError(
    `${thread}${process} may be using this journal, and it cannot be seen from here whether it still does; its last sign of life was at ${seen}. ` +
      `When it has certainly ended, release the journal: add the line {"released":"${owner.claim}"} at the end of ${path}, and start again`,
  );
}
