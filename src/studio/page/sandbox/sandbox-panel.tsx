import type { JSX } from "preact";
import type { AnyRequest } from "../../../../generated/kinds.ts";
import { Icon } from "../icons.tsx";
import { type KindName, kinds } from "../kinds/kinds.ts";
import { CustomerTools } from "./customer-tools.tsx";
import { type Delivery, describe } from "./delivery.ts";
import { FailureTools } from "./failure-tools.tsx";
import type { StatusReport } from "./sandbox-api.ts";
import type { SandboxState } from "./use-sandbox.ts";

interface SandboxPanelProps {
  readonly kind: KindName;
  readonly validRequest: AnyRequest | undefined;
  readonly sandbox: SandboxState;
}

const delivered: readonly StatusReport[] = [{ status: "sent" }, { status: "delivered" }];

/** Sends the message to the sandbox, and decides what becomes of it there. */
export function SandboxPanel({ kind, validRequest, sandbox: { delivery, send, customer, again } }: SandboxPanelProps): JSX.Element {
  // Not disabled while sending, because a disabled button loses the focus.
  const isSending = delivery.kind === "sending";
  const sendWith = (statuses: readonly StatusReport[]) => !isSending && validRequest !== undefined && send(validRequest, statuses);
  return (
    <section class="card sandbox" aria-labelledby="sandbox-title">
      <div class="row">
        <div>
          <h2 id="sandbox-title">Sandbox</h2>
          <p class="hint">A Kaleyra on this machine. No customer gets a message.</p>
        </div>
        <button type="button" class="quiet" disabled={validRequest === undefined} aria-disabled={isSending} onClick={() => sendWith(delivered)}>
          <Icon name="send" /> Try it
        </button>
      </div>
      <div role="status">
        <Progress delivery={delivery} whatNow={customer === undefined ? "" : kinds[kind].answered} />
      </div>
      {delivery.kind === "accepted" && <CustomerTools kind={kind} customer={customer} again={again} />}
      <FailureTools disabled={validRequest === undefined} onReport={(report) => sendWith([report])} />
    </section>
  );
}

function Progress({ delivery, whatNow }: { readonly delivery: Delivery; readonly whatNow: string }): JSX.Element | null {
  switch (delivery.kind) {
    case "none":
      return null;
    case "sending":
      return <p class="step">Trying …</p>;
    case "failed":
      return <p class="note note-error">{delivery.error}</p>;
    case "accepted": {
      const last = delivery.steps.at(-1);
      return (
        <>
          <p class="step step-done">
            Accepted as <code>{delivery.messageId}</code>
          </p>
          {last !== undefined && (
            <p class="step">
              <b dir="auto">{describe(last).title}</b>
              {last.repeated > 0 ? ", once more." : "."} {whatNow}
            </p>
          )}
        </>
      );
    }
  }
}
