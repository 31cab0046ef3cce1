import type { JSX } from "preact";

const parts = { form: "Edit", phone: "Preview", code: "Code" } as const;

/** Jumps between the three parts of the page on a narrow screen. Buttons, not links, because the fragment holds the message. */
export function JumpBar(): JSX.Element {
  return (
    <nav class="jump-bar" aria-label="Parts of the page">
      {Object.entries(parts).map(([part, name]) => (
        <button key={part} type="button" onClick={() => document.querySelector(`.column-${part}`)?.scrollIntoView({ block: "start" })}>
          {name}
        </button>
      ))}
    </nav>
  );
}
