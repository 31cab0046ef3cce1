import type { JSX } from "preact";
import { CodeBlock } from "../code/code-block.tsx";
import { type Delivery, describe, markOf, type Step } from "./delivery.ts";
import { Ticks } from "./ticks.tsx";

/** What became of the message, the newest step first, with the callback behind each. */
export function Timeline({ delivery }: { readonly delivery: Delivery }): JSX.Element {
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">What comes back</h2>
      {delivery.kind === "accepted" ? (
        <ol key={delivery.messageId} reversed>
          {delivery.steps.map((step, index) => <StepItem key={index} step={step} number={index + 1} />).reverse()}
          <li key="accepted">
            <Ticks mark="waiting" />
            <div>
              <b>Accepted</b>
              <p class="hint">Kaleyra's answer, before WhatsApp sees the message</p>
            </div>
          </li>
        </ol>
      ) : (
        <p class="hint">Try the message in the sandbox to see its ticks, and each callback that a program of yours would get.</p>
      )}
    </section>
  );
}

function StepItem({ step, number }: { readonly step: Step; readonly number: number }): JSX.Element {
  const { title, detail } = describe(step);
  return (
    <li>
      {step.event.event === "status" ? <Ticks mark={markOf([step])} /> : <span class="incoming" aria-hidden="true" />}
      <div>
        <details>
          <summary>
            <b dir="auto">{title}</b>
            <span class="raw">
              callback<span class="visually-hidden"> {number}</span>
            </span>
            {detail !== undefined && <span class="hint">{detail}</span>}
            {step.repeated > 0 && <span class="hint">It came again, so the router ran no handler</span>}
          </summary>
          <CodeBlock label={`Callback ${number}`} code={JSON.stringify(step.callback, undefined, 2)} language="json" />
        </details>
      </div>
    </li>
  );
}
