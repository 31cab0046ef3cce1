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
  if (!make(path)) takeOver(path);
  ours.add(path);
  return () => {
    ours.delete(path);
    unlinkSync(path);
  };
}

/** One process at a time may look whether the owner has died: of two who see it dead, the slower one would take the lock from the faster. */
function takeOver(path: string): void {
  const claim = `${path}.claim`;
  if (!make(claim)) throw new JournalError(`another process has just begun to send by this journal; wait for it, or remove ${claim} if that is not so`);
  try {
    const owner = Number(readFileSync(path, "utf8"));
    if (isRunning(owner, path)) {
      throw new JournalError(`another process, ${owner}, is sending by this journal; wait for it, or remove ${path} if that is not so`);
    }
    writeFileSync(path, String(process.pid));
  } finally {
    unlinkSync(claim);
  }
}

function make(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (isNodeError(error, "EEXIST")) return false;
    throw error;
  }
}

/** An owner that cannot be read may be a process that is writing its number just now: it counts as running. */
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
