import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { JournalError } from "./journal-records.ts";

/** Paths of the locks held by this process. A dead process may have had the same process id as this one. */
const heldLocks = new Set<string>();

/**
 * Locks a journal for this process with a file beside it that holds the
 * process id. Takes over the lock of a dead process.
 *
 * @returns Releases the lock.
 * @throws {@link JournalError} when another process holds the lock, or is taking it.
 */
export function lockJournal(journal: string): () => void {
  const path = resolve(`${journal}.lock`);
  const claim = `${path}.claim`;
  createClaim(claim);
  try {
    const owner = ownerOf(path);
    if (owner !== undefined && isRunning(owner, path)) {
      throw new JournalError(`another process, ${owner}, is using this journal; wait for it, or remove ${path} if it is not running`);
    }
    writeFileSync(path, String(process.pid), { mode: 0o600 });
  } finally {
    unlinkSync(claim);
  }
  heldLocks.add(path);
  return () => {
    heldLocks.delete(path);
    unlinkSync(path);
  };
}

/** Only the process with the claim file may read and write the lock; otherwise two processes could both find it free and take it. */
function createClaim(claim: string): void {
  try {
    writeFileSync(claim, "", { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!isNodeError(error, "EEXIST")) throw error;
    throw new JournalError(`another process has just begun to send by this journal; wait for it, or remove ${claim} if that is not so`);
  }
}

function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch (error) {
    if (isNodeError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** An owner that is not a process id counts as running. */
function isRunning(owner: number, path: string): boolean {
  if (owner === process.pid) return heldLocks.has(path);
  if (!Number.isInteger(owner) || owner <= 0) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return isNodeError(error, "EPERM");
  }
}

function isNodeError(error: unknown, code: string): boolean {
  return Object(error).code === code;
}
