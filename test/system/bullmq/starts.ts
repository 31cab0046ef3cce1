import { Queue } from "bullmq";
import type { RedisServer } from "./redis.ts";

/** When each send began, or began again, by the clock that all workers share. */
export async function startsByRedis({ connection }: Pick<RedisServer, "connection">, name: string, keys: readonly string[]): Promise<number[]> {
  const own = new Queue(name, { connection });
  const client = await own.getBackend().client;
  const sends = await Promise.all(keys.map((key) => client.hgetall(`bull:${name}:send:key-${key}`)));
  await own.close();
  return sends.map(({ at }) => Number(at));
}
