import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplyButtonRequest } from "../../../../generated/reply-button-request/types.ts";
import * as sandbox from "./sandbox-api.ts";

/** How far the message has got in the sandbox. */
export type Delivery =
  | { readonly kind: "none" }
  | { readonly kind: "sending" }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "accepted"; readonly messageId: string; readonly sent: ReplyButtonRequest }
  | {
      readonly kind: "tapped";
      readonly messageId: string;
      readonly sent: ReplyButtonRequest;
      readonly title: string;
      readonly callback: unknown;
    };

export interface SandboxState {
  readonly delivery: Delivery;
  readonly send: (message: ReplyButtonRequest) => void;
  /** Taps a button; undefined until the message is accepted. */
  readonly tap: ((buttonId: string) => void) | undefined;
}

/** Sends the message to the sandbox and taps its buttons. Editing the message resets the delivery. */
export function useSandbox(request: unknown): SandboxState {
  const [delivery, setDelivery] = useState<Delivery>({ kind: "none" });
  const text = JSON.stringify(request);
  useEffect(() => setDelivery({ kind: "none" }), [text]);

  const latest = useRef(text);
  latest.current = text;
  const run = async (step: () => Promise<Delivery>) => {
    const result = await step().catch((error: unknown): Delivery => ({ kind: "failed", error: error instanceof Error ? error.message : String(error) }));
    if (latest.current === text) setDelivery(result);
  };

  const send = (message: ReplyButtonRequest) => {
    setDelivery({ kind: "sending" });
    void run(async () => {
      const reply = await sandbox.send(message);
      if (reply.outcome === "accepted") return { kind: "accepted", messageId: reply.messageId, sent: message };
      return { kind: "failed", error: `${reply.outcome}: ${reply.error}` };
    });
  };

  const accepted = delivery.kind === "accepted" || delivery.kind === "tapped" ? delivery : undefined;
  const tap =
    accepted &&
    ((buttonId: string) =>
      void run(async () => {
        const { callback } = await sandbox.tap(accepted.messageId, buttonId);
        const title = accepted.sent.messaging_object.interactive.action.buttons.find(({ reply }) => reply.id === buttonId)?.reply.title ?? buttonId;
        return { kind: "tapped", messageId: accepted.messageId, sent: accepted.sent, title, callback };
      }));

  return { delivery, send, tap };
}
