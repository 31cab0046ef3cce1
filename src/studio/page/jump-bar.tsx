import type { JSX } from "preact";

const places = { form: "Edit", phone: "Preview", code: "Code" } as const;

/** On a narrow screen, the way between the three parts of the page. Not links: the link's fragment is the message. */
export function JumpBar(): JSX.Element {
  return (
    <nav class="jump-bar" aria-label="Parts of the page">
      {Object.entries(places).map(([place, name]) => (
        <button key={place} type="button" onClick={() => document.querySelector(`.column-${place}`)?.scrollIntoView({ block: "start" })}>
          {name}
        </button>
      ))}
    </nav>
  );
}
