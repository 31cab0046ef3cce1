import type { ScriptingClient } from "bullmq";
import { KaleyraError } from "../message/errors.ts";
import type { Durability } from "./options.ts";
import { entriesOf, runRawCommand } from "./raw-command.ts";

/** What a Redis must say to keep every write that it has confirmed. */
const required = { "maxmemory-policy": "noeviction", appendonly: "yes", appendfsync: "always", "no-appendfsync-on-rewrite": "no" };

interface Settings {
  readonly values: ReadonlyMap<string, string>;
  /** Why some cannot be read. */
  readonly unreadable?: string;
}

/**
 * Throws when Redis may forget what it has confirmed: a message that it forgot would go out twice.
 *
 * @throws {@link KaleyraError} that says what to set.
 */
export async function checkDurability(client: ScriptingClient, durability: Durability): Promise<void> {
  if (durability === "accept-loss") return;
  const servers = (client.isCluster ? client.nodes?.() : undefined) ?? [client];
  for (const server of servers) {
    const settings = await readSettings(server, durability);
    const faults = Object.entries(required).flatMap(([name, value]) => faultOf(settings, durability, name, value));
    if (faults.length > 0) throw new KaleyraError(`Redis may forget which messages were sent, and they would go out twice. ${faults.join(". ")}. ${advice}`);
  }
}

const advice =
  'Or choose the option durability: "accept-loss", and each time Redis may have forgotten something, what waits becomes unknown and nothing is sent until queue.resetEpoch()';

function faultOf({ values, unreadable }: Settings, durability: Durability, name: string, value: string): string[] {
  const actual = values.get(name);
  if (actual === value) return [];
  if (actual !== undefined) return [`Its ${name} is "${actual}": set ${name} to "${value}"`];
  if (durability === "assumed") return [];
  return [`Its ${name} cannot be read (${unreadable}): set durability: "assumed" if you know that it is "${value}"`];
}

async function readSettings(server: Pick<ScriptingClient, "info">, durability: Durability): Promise<Settings> {
  try {
    const replies = await Promise.all(Object.keys(required).map((name) => runRawCommand(server, "CONFIG", "GET", name)));
    return { values: new Map(replies.flatMap((reply) => [...entriesOf(reply)])), unreadable: "CONFIG GET does not know it" };
  } catch (error) {
    return { values: settingsOf(await server.info(), durability), unreadable: error instanceof Error ? error.message : "CONFIG GET failed" };
  }
}

/** A managed Redis may keep its writes in another way than in an append-only file. */
function settingsOf(info: string, durability: Durability): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const policy = /^maxmemory_policy:([\w-]+)/m.exec(info)?.[1];
  if (policy !== undefined) values.set("maxmemory-policy", policy);
  const appends = /^aof_enabled:(\d)/m.exec(info)?.[1];
  if (appends !== undefined && durability !== "assumed") values.set("appendonly", appends === "1" ? "yes" : "no");
  return values;
}
