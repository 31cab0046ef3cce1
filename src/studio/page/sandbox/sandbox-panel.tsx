import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ReplyButtonRequest } from "../../../../generated/reply-button-request/types.ts";
import { CodeBlock } from "../code/code-block.tsx";
import { asHandler } from "../draft/as-typescript.ts";
import { Icon } from "../icons.tsx";
import type { Delivery } from "./use-sandbox.ts";

interface SandboxPanelProps {
  readonly validRequest: ReplyButtonRequest | undefined;
  readonly delivery: Delivery;
  readonly onSend: () => void;
}

/** Sends the message to the sandbox and shows how far it got: accepted, tapped, called back. */
export function SandboxPanel({ validRequest, delivery, onSend }: SandboxPanelProps): JSX.Element {
  // Not disabled while sending, because a disabled button loses the focus.
  const isSending = delivery.kind === "sending";
  return (
    <section class="card sandbox" aria-labelledby="sandbox-title">
      <div class="row">
        <div>
          <h2 id="sandbox-title">Sandbox</h2>
          <p class="hint">A Kaleyra on this machine. No customer gets a message.</p>
        </div>
        <button type="button" class="primary" disabled={validRequest === undefined} aria-disabled={isSending} onClick={isSending ? undefined : onSend}>
          <Icon name="send" /> Send
        </button>
      </div>
      <div role="status">
        <Progress delivery={delivery} />
      </div>
      {delivery.kind === "tapped" && <TapResult delivery={delivery} />}
    </section>
  );
}

function Progress({ delivery }: { readonly delivery: Delivery }): JSX.Element | null {
  switch (delivery.kind) {
    case "none":
      return null;
    case "sending":
      return <p class="step">Sending …</p>;
    case "failed":
      return <p class="note note-error">{delivery.error}</p>;
    case "accepted":
      return (
        <p class="step step-done">
          Accepted as <code>{delivery.messageId}</code>. Now tap a button on the phone.
        </p>
      );
    case "tapped":
      return (
        <p class="step step-done">
          The customer tapped <b dir="auto">{delivery.title}</b>. The brand gets this callback:
        </p>
      );
  }
}

function TapResult({ delivery: { sent, callback } }: { readonly delivery: Delivery & { readonly kind: "tapped" } }): JSX.Element {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <>
      <CodeBlock label="Callback" code={JSON.stringify(callback, undefined, 2)} language="json" />
      <p class="step">A handler with the ids of this message, typed: leave one out, and it does not compile.</p>
      <CodeBlock label="Handler" code={asHandler(sent)} language="typescript" />
      <div ref={end} />
    </>
  );
}
