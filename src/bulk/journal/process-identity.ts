import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { threadId } from "node:worker_threads";

/** Which process, and which thread of it, holds a journal. What the system does not tell is `undefined`. */
export interface ProcessIdentity {
  readonly host: string;
  /** A hash of the machine's id, because the id itself is confidential. */
  readonly machine: string | undefined;
  /** The machine's current boot. */
  readonly boot: string | undefined;
  /** The namespaces in which the process id and the start time have a meaning. */
  readonly namespace: string | undefined;
  readonly pid: number;
  /** When the process started, in clock ticks since the boot. */
  readonly started: string | undefined;
  readonly thread: number;
}

/** What is known of another process: proved to have ended, seen to run, or neither. */
export type Life = "ended" | "running" | "hidden";

/** The namespace of process ids that a machine begins with: what runs there is not in a container. */
const initialNamespace = "pid:[4026531836]";

/** What the system tells about processes; tests replace it. */
export interface System {
  readonly self: ProcessIdentity;
  /** Whether there is a process with this id. One that may not be asked about counts. */
  exists(pid: number): boolean;
  /** When the process with this id started, and whether it is dead but not yet removed; `undefined` when the system does not tell. */
  statusOf(pid: number): { readonly started: string; readonly isZombie: boolean } | undefined;
}

/**
 * Whether the owner of a journal has ended. `ended` is a proof: there is no
 * such process among those that this one can see, or the machine has started
 * anew.
 */
export function lifeOf(owner: ProcessIdentity, { self, exists, statusOf }: System): Life {
  if (owner.host !== self.host || owner.machine !== self.machine) return "hidden";
  if (owner.boot !== self.boot) return isOfEarlierBoot(owner, self) ? "ended" : "hidden";
  if (owner.namespace !== self.namespace) return "hidden";
  if (!exists(owner.pid)) return "ended";
  const status = statusOf(owner.pid);
  if (owner.started === undefined || status === undefined) return "hidden";
  if (status.started !== owner.started || status.isZombie) return "ended";
  // A thread may end before its process.
  return owner.pid === self.pid && owner.thread !== self.thread ? "hidden" : "running";
}

/** Outside of containers only, because a container may move to another machine and keep its name. */
function isOfEarlierBoot(owner: ProcessIdentity, self: ProcessIdentity): boolean {
  return [owner, self].every(({ boot, machine, namespace }) => boot !== undefined && machine !== undefined && namespace?.startsWith(initialNamespace));
}

/** This process, and the others of this system. */
export function thisSystem(): System {
  return { self: identity(), exists, statusOf };
}

function identity(): ProcessIdentity {
  const machine = textOf("/etc/machine-id");
  return {
    host: hostname(),
    machine: machine && createHash("sha256").update(`kaleyra-whatsapp ${machine}`).digest("hex").slice(0, 16),
    boot: textOf("/proc/sys/kernel/random/boot_id"),
    namespace: namespaceOf(),
    pid: process.pid,
    started: statusOf(process.pid)?.started,
    thread: threadId,
  };
}

function namespaceOf(): string | undefined {
  const pid = linkOf("/proc/self/ns/pid");
  // The start time of a process reads differently in each time namespace.
  return pid && `${pid} ${linkOf("/proc/self/ns/time") ?? ""}`.trim();
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code !== "ESRCH";
  }
}

function statusOf(pid: number): { readonly started: string; readonly isZombie: boolean } | undefined {
  // A /proc of another namespace has the same numbers for other processes.
  if (linkOf("/proc/self") !== String(process.pid)) return undefined;
  const status = textOf(`/proc/${pid}/stat`);
  // The name of the program is in brackets, and may have brackets and spaces itself. The state follows as field 3.
  const [state, ...fields] = status?.slice(status.lastIndexOf(")") + 2).split(" ") ?? [];
  const started = fields[18];
  return started === undefined ? undefined : { started, isZombie: state === "Z" || state === "X" };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
