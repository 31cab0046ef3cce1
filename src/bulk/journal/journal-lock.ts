import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { JournalError } from "./journal-records.ts";

/** The locks of this process, by path: a number left by a process that has died may be ours by now. */
const ours = new Set<string>();

/**
 * Sees to it that one process at a time sends by a journal: a file beside it
 * with the number of the process. A process that has died loses its lock.
 *
 * @returns What gives the lock back.
 */
export function lockJournal(journal: string): () => void {
  const path = resolve(`${journal}.lock`);
  const claim = `${path}.claim`;
  takeTurn(claim);
  try {
    const owner = ownerOf(path);
    if (owner !== undefined && isRunning(owner, path)) {
      throw new JournalError(`another process, ${owner}, is using this journal; wait for it, or remove ${path} if it is not running`);
    }
    writeFileSync(path, String(process.pid), { mode: 0o600 });
  } finally {
    unlinkSync(claim);
  }
  ours.add(path);
  return () => {
    ours.delete(path);
    unlinkSync(path);
  };
}

/** One process at a time may look whose the lock is and write it: of two who see it free, the slower one would take it from the faster. */
function takeTurn(claim: string): void {
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

/** An owner that cannot be read may be anybody: it counts as running. */
function isRunning(owner: number, path: string): boolean {
  if (owner === process.pid) return ours.has(path);
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
