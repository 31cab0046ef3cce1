import { useEffect, useRef, useState } from "preact/hooks";
import type { AnyRequest } from "../../../../generated/kinds.ts";
import { parseCallback } from "../../../callbacks/parse-callback.ts";
import type { CallbackReply } from "../../api.ts";
import type { PhoneAnswer } from "../kinds/part-props.ts";
import { type Delivery, markOf, type Step } from "./delivery.ts";
import * as sandbox from "./sandbox-api.ts";

export interface SandboxState {
  readonly delivery: Delivery;
  /** Sends the message, and has these statuses reported once it is accepted. */
  readonly send: (message: AnyRequest, statuses: readonly sandbox.StatusReport[]) => void;
  /** What the customer can do; undefined unless the message is on the phone. */
  readonly customer: Customer | undefined;
  /** Delivers the last callback again; undefined when there is none. */
  readonly again: (() => void) | undefined;
}

export interface Customer {
  readonly read: (() => void) | undefined;
  readonly answer: (answer: PhoneAnswer) => void;
  readonly write: (text: string) => void;
}

/** Sends the message to the sandbox and asks for what comes back. Editing the message resets the delivery. */
export function useSandbox(request: unknown): SandboxState {
  const [delivery, setDelivery] = useState<Delivery>({ kind: "none" });
  const text = JSON.stringify(request);
  useEffect(() => setDelivery({ kind: "none" }), [text]);
  const latest = useRef(text);
  latest.current = text;

  const send = async (message: AnyRequest, statuses: readonly sandbox.StatusReport[]) => {
    setDelivery({ kind: "sending" });
    const result = await sandbox.send(message).catch(sentenceOf);
    if (latest.current !== text) return;
    if (typeof result === "string") return setDelivery({ kind: "failed", error: result });
    if (result.outcome !== "accepted") return setDelivery({ kind: "failed", error: `${result.outcome}: ${result.error}` });
    const { messageId } = result;
    setDelivery({ kind: "accepted", messageId, steps: [] });
    for (const report of statuses) await add(messageId, () => sandbox.status(messageId, report));
  };

  /** Adds a callback, unless the message was edited or sent anew meanwhile. */
  const add = async (messageId: string, ask: () => Promise<CallbackReply>) => {
    const result = await ask().then(stepOf).catch(sentenceOf);
    setDelivery((current) => {
      if (current.kind !== "accepted" || current.messageId !== messageId) return current;
      return typeof result === "string" ? { kind: "failed", error: result } : { ...current, steps: [...current.steps, result] };
    });
  };

  const state = { delivery, send: (...sent: Parameters<typeof send>) => void send(...sent) };
  if (delivery.kind !== "accepted") return { ...state, customer: undefined, again: undefined };
  const { messageId, steps } = delivery;
  const mark = markOf(steps);
  const last = steps.at(-1);
  const customer: Customer = {
    read: mark === "read" ? undefined : () => void add(messageId, () => sandbox.status(messageId, { status: "read" })),
    answer: (answer) => void add(messageId, () => ("tap" in answer ? sandbox.tap(messageId, answer.tap) : sandbox.location(messageId, answer.location))),
    write: (written) => void add(messageId, () => sandbox.text(messageId, written)),
  };
  return {
    ...state,
    customer: mark === "delivered" || mark === "read" ? customer : undefined,
    again: last && (() => void add(messageId, () => sandbox.again(last.callback))),
  };
}

function stepOf(reply: CallbackReply): Step {
  const parsed = parseCallback(reply.callback);
  const event = parsed.ok ? parsed.events[0] : undefined;
  if (event === undefined) throw new Error("the sandbox made a callback that the library cannot read");
  return { ...reply, event };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
