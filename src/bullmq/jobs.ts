import type { Queue } from "bullmq";
import type { AnyRequest } from "../../generated/kinds.ts";
import type { Send } from "./send-ledger.ts";

/** The data of a job on the queue. */
export interface SendJob {
  readonly key: string;
  readonly message: AnyRequest;
  /** The memory of Redis in which it was added. */
  readonly epoch?: string;
}

/** Turns a key, which may be any text, into a job id: BullMQ allows neither a number nor a colon. */
export function jobIdOf(key: string): string {
  return `key-${encodeURIComponent(key)}`;
}

export function sendOf({ key, message, epoch }: SendJob): Send {
  return { id: jobIdOf(key), to: message.messaging_object.to, ref: message.extra_info?.ref ?? key, epoch };
}

/** Sets `ref` to the key, unless the message has one, so that its callbacks have it. */
export function withRef(message: AnyRequest, key: string): AnyRequest {
  return message.extra_info?.ref === undefined ? { ...message, extra_info: { ...message.extra_info, ref: key } } : message;
}

/** Without this, BullMQ would drop a job that throws because Redis is unreachable. */
const retryForever = { attempts: Number.MAX_SAFE_INTEGER, backoff: { type: "fixed", delay: 1_000 } } as const;

/** Adds a job. While it is on the queue, adding its key again changes nothing. */
export async function addOnce<Data extends { readonly key: string }>(queue: Queue<Data>, data: Data): Promise<void> {
  await queue.add("send", data, { jobId: jobIdOf(data.key), removeOnComplete: true, ...retryForever });
}
