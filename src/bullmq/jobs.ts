import type { Queue } from "bullmq";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";

import type { Send } from "./send-ledger.ts";

/** What a job on the queue carries. */
export interface SendJob {
  readonly key: string;
  readonly message: ReplyButtonRequest;
}

/** What a job on the queue of the unknown carries: whom to ask about it, and no text of the message. */
export interface UnknownSend {
  readonly key: string;
  readonly to: string;
  readonly ref: string;
  /** Why nobody knows. */
  readonly reason: string;
}

/** A key may hold anything; an id of BullMQ must not be a number or hold a colon. */
export function idOf(key: string): string {
  return `key-${encodeURIComponent(key)}`;
}

export function sendOf({ key, message }: SendJob): Send {
  return { id: idOf(key), to: message.messaging_object.to, ref: message.extra_info?.ref ?? key };
}

/** Unless the message has a `ref` of its own, its callbacks bring back the key. */
export function withRef(message: ReplyButtonRequest, key: string): ReplyButtonRequest {
  return message.extra_info?.ref === undefined ? { ...message, extra_info: { ...message.extra_info, ref: key } } : message;
}

/** BullMQ keeps a job that throws, because Redis was away, and runs it again. */
const untilItWorks = { attempts: Number.MAX_SAFE_INTEGER, backoff: { type: "fixed", delay: 1_000 } } as const;

/** Adds a job once: while it is there, adding its key again changes nothing. */
export async function addOnce<Data extends { readonly key: string }>(queue: Queue<Data>, data: Data): Promise<void> {
  await queue.add("send", data, { jobId: idOf(data.key), removeOnComplete: true, ...untilItWorks });
}

export function unknownQueueName(name: string): string {
  return `${name}-unknown`;
}
