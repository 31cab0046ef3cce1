import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Customer } from "./use-sandbox.ts";

interface CustomerToolsProps {
  readonly customer: Customer | undefined;
  readonly again: (() => void) | undefined;
}

/** What the customer does with a message on the phone, beside tapping its buttons there. */
export function CustomerTools({ customer, again }: CustomerToolsProps): JSX.Element {
  const [text, setText] = useState("");
  const canWrite = customer !== undefined && text !== "";
  const write = () => {
    if (!canWrite) return;
    customer.write(text);
    setText("");
  };
  return (
    <form
      class="sandbox-tools"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <div class="row start">
        <button type="button" class="quiet" aria-disabled={customer?.read === undefined} onClick={() => customer?.read?.()}>
          Customer reads it
        </button>
        <button type="button" class="quiet" aria-disabled={again === undefined} onClick={() => again?.()}>
          Same callback again
        </button>
      </div>
      <div class="row">
        <input
          aria-label="Customer's text"
          placeholder="What the customer writes"
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="quiet" aria-disabled={!canWrite}>
          Customer writes it
        </button>
      </div>
    </form>
  );
}
