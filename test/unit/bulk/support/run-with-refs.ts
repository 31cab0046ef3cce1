import { systemClock } from "../../../../src/bulk/clock.ts";
import { type BulkSummary, sendAll } from "../../../../src/bulk/index.ts";
import type { ReceivedEvent, ReceivedReply, ReceivedStatus, StatusName } from "../../../../src/callbacks/index.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { buttons } from "../../../../src/index.ts";
import { phone, scriptedSender } from "./scripted-sender.ts";

export interface Recipient {
  readonly to: string;
  readonly ref: string;
}

const hello = buttons().body("Hello").reply("ok", "OK");

/** Recipients with a number and a ref of their own. */
export const recipients = (count: number): readonly Recipient[] => Array.from({ length: count }, (_, index) => ({ to: phone(index), ref: `order-${index}` }));

/** The answer to a message whose id is its own. */
export const acceptedAs = (messageId: string): Outcome => ({ outcome: "accepted", messageId });

/** Sends to each recipient with a journal, one at a time. */
export async function runWithRefs(
  journal: string,
  list: readonly Recipient[],
  answer: (index: number) => Outcome,
): Promise<{ readonly sent: readonly string[]; readonly summary: BulkSummary }> {
  const sender = scriptedSender(systemClock, (index) => ({ outcome: answer(index), latencyMs: 0 }));
  const message = ({ to, ref }: Recipient) => hello.to(to).ref(ref).build();
  const summary = await sendAll(sender, list, { message, rate: 1_000_000, perRecipientMs: 0, concurrency: 1, journal }).summary;
  return { sent: sender.sent.map(({ to }) => to), summary };
}

type About = { readonly ref?: string; readonly ref1?: string; readonly from?: string; readonly at?: Date; readonly messageId?: string };

/** The status of a message, as `parseCallback` would return it. */
export function status<Name extends Exclude<StatusName, "other">>(name: Name, about: About, more: Partial<ReceivedStatus<Name>> = {}): ReceivedEvent {
  return { event: "status", status: name, errors: [], raw: undefined, ...about, ...more } as unknown as ReceivedStatus;
}

export function tap(id: string, about: About): ReceivedReply {
  return { event: "reply", kind: "reply-button", id, title: "OK", raw: undefined, ...about };
}
