import { Queue } from "bullmq";
import type { RedisServer } from "./redis.ts";

/** The time of the last attempt of each send, by the clock of Redis. */
export async function startsByRedis({ connection }: Pick<RedisServer, "connection">, name: string, keys: readonly string[]): Promise<number[]> {
  const queue = new Queue(name, { connection });
  const client = (await queue.getBackend().client) as unknown as { hgetall(key: string): Promise<Record<string, string>> };
  const sends = await Promise.all(keys.map((key) => client.hgetall(`bull:${name}:send:key-${key}`)));
  await queue.close();
  return sends.map(({ at }) => Number(at));
}
