import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KindName } from "../kinds/kinds.ts";
import { namedPlace, spot } from "../kinds/location/places.ts";
import type { Customer } from "./use-sandbox.ts";

interface CustomerToolsProps {
  readonly kind: KindName;
  readonly customer: Customer | undefined;
  readonly again: (() => void) | undefined;
}

const places = { "Customer shares the spot": spot, [`Customer shares ${namedPlace.name}`]: namedPlace };

/** What the customer does with a message on the phone, beside tapping there. */
export function CustomerTools({ kind, customer, again }: CustomerToolsProps): JSX.Element {
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
      {kind === "location" && (
        <div class="row start">
          {Object.entries(places).map(([label, place]) => (
            <button key={label} type="button" class="quiet" aria-disabled={customer === undefined} onClick={() => customer?.answer({ location: place })}>
              {label}
            </button>
          ))}
        </div>
      )}
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
