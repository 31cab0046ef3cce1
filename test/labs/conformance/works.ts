import { spawnSync } from "node:child_process";

/** Whether a command can be run, and ends well. */
export function works([program = "", ...parameters]: readonly string[]): boolean {
  return spawnSync(program, parameters, { timeout: 60_000 }).status === 0;
}
