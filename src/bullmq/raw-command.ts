import { KaleyraError } from "../message/errors.ts";

/** Runs a command that BullMQ's own interface lacks, with ioredis, node-redis, Bun's client or Valkey GLIDE. */
export async function runRawCommand(client: object, command: string, ...args: readonly string[]): Promise<unknown> {
  const call = method(client, "call");
  if (call !== undefined) return call(command, ...args);
  const raw: unknown = Reflect.get(client, "raw");
  const sendOrCustom = method(raw, "sendCommand") ?? method(raw, "customCommand");
  if (sendOrCustom !== undefined) return sendOrCustom([command, ...args]);
  const send = method(raw, "send");
  if (send !== undefined) return send(command, args);
  throw new KaleyraError(`this Redis driver has no way to run ${command}`);
}

/** The entries of a reply that is a map in some drivers and protocols, and a flat list in others. */
export function entriesOf(reply: unknown): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const add = (name: unknown, value: unknown) => entries.set(String(name), String(value));
  if (reply instanceof Map) for (const [name, value] of reply) add(name, value);
  else if (!Array.isArray(reply)) for (const [name, value] of Object.entries(reply ?? {})) add(name, value);
  else if (typeof reply[0] === "object") for (const { key, value } of reply) add(key, value);
  else for (let index = 0; index < reply.length; index += 2) add(reply[index], reply[index + 1]);
  return entries;
}

function method(owner: unknown, name: string): ((...args: unknown[]) => unknown) | undefined {
  const found: unknown = typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;
  return typeof found === "function" ? (...args) => Reflect.apply(found, owner, args) : undefined;
}
