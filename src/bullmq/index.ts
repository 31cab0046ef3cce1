export type { Outcome } from "../client/outcome.ts";
export { KaleyraError, MessageError } from "../message/errors.ts";
export type { Durability, Pause, SendQueueOptions, SendWorkerOptions } from "./options.ts";
export { type RedisSeen, type RedisSeenOptions, redisSeen } from "./redis-seen.ts";
export type { QueueMemory } from "./send-ledger.ts";
export { createSendQueue, type SendQueue } from "./send-queue.ts";
export { createSendWorker, type SendWorker } from "./send-worker.ts";
export type { SendState } from "./turn.ts";
export type { UnknownSend } from "./unknown-list.ts";
