import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplyButtonRequest } from "../../../../generated/types/reply-button-request.ts";
import * as sandbox from "./sandbox-api.ts";

/** How far a message has come. */
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
  /** Taps a button of the message that was accepted; not there before. */
  readonly tap: ((buttonId: string) => void) | undefined;
}

/** Sends the message to the sandbox and taps its buttons. A message that was changed has not been sent. */
export function useSandbox(request: unknown): SandboxState {
  const [delivery, setDelivery] = useState<Delivery>({ kind: "none" });
  const text = JSON.stringify(request);
  useEffect(() => setDelivery({ kind: "none" }), [text]);

  const latest = useRef(text);
  latest.current = text;
  const attempt = async (step: () => Promise<Delivery>) => {
    const result = await step().catch((error: unknown): Delivery => ({ kind: "failed", error: error instanceof Error ? error.message : String(error) }));
    if (latest.current === text) setDelivery(result);
  };

  const send = (message: ReplyButtonRequest) => {
    setDelivery({ kind: "sending" });
    void attempt(async () => {
      const sent = await sandbox.send(message);
      if (sent.outcome === "accepted") return { kind: "accepted", messageId: sent.messageId, sent: message };
      return { kind: "failed", error: `${sent.outcome}: ${sent.error}` };
    });
  };

  const tapped = delivery.kind === "accepted" || delivery.kind === "tapped" ? delivery : undefined;
  const tap =
    tapped &&
    ((buttonId: string) =>
      void attempt(async () => {
        const { callback } = await sandbox.tap(tapped.messageId, buttonId);
        const title = tapped.sent.messaging_object.interactive.action.buttons.find(({ reply }) => reply.id === buttonId)?.reply.title ?? buttonId;
        return { kind: "tapped", messageId: tapped.messageId, sent: tapped.sent, title, callback };
      }));

  return { delivery, send, tap };
}
