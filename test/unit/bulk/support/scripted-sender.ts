import type { ReplyButtonRequest } from "../../../../generated/reply-button-request/types.ts";
import { type Clock, Stop } from "../../../../src/bulk/clock.ts";
import type { Sender } from "../../../../src/bulk/options.ts";
import type { Outcome } from "../../../../src/client/outcome.ts";
import { buttons } from "../../../../src/index.ts";
import { KaleyraError } from "../../../../src/message/errors.ts";

export const accepted: Outcome = { outcome: "accepted", messageId: "A1" };
export const unknown: Outcome = { outcome: "unknown", error: new KaleyraError("the answer was lost") };
export const refused: Outcome = { outcome: "not-sent", error: new KaleyraError("refused") };
export const later = (retryAfterMs: number): Outcome => ({ outcome: "not-sent", error: new KaleyraError("too fast"), retryAfterMs });

export interface Sent {
  readonly at: number;
  readonly to: string;
  readonly ref: string | undefined;
}

/** A sender that records its messages and answers as `answer` says. */
export function scriptedSender(clock: Clock, answer: (index: number) => { outcome: Outcome; latencyMs: number }): Sender & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const never = new Stop();
  return {
    sent,
    async send({ messaging_object: { to }, extra_info }: ReplyButtonRequest) {
      const { outcome, latencyMs } = answer(sent.length);
      sent.push({ at: clock.now(), to, ref: extra_info?.ref });
      await clock.sleep(latencyMs, never);
      return outcome;
    },
  };
}

const hello = buttons().body("Hello").reply("ok", "OK");

/** The phone number with this index. */
export const phone = (index: number) => `+9198${String(index).padStart(8, "0")}`;
export const messageTo = (to: string, ref?: string) => (ref === undefined ? hello.to(to) : hello.to(to).ref(ref)).build();
