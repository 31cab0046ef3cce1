import type { JSX } from "preact";

/** There is nothing to edit but the body. */
export function LocationEditor(): JSX.Element {
  return <p class="hint">WhatsApp adds the button to send a location, and labels it in the customer's language.</p>;
}
