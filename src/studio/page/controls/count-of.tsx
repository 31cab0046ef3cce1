import type { JSX } from "preact";

interface CountOfProps {
  readonly count: number;
  readonly max: number;
  /** What is counted, where the label beside it does not say so. */
  readonly what?: string;
}

/** How many items there are, of how many there may be. */
export function CountOf({ count, max, what }: CountOfProps): JSX.Element {
  return (
    <span class={`counter counter-${count > max ? "over" : "fine"}`}>
      {count} <span aria-hidden="true">/</span>
      <span class="visually-hidden">of</span> {max} {what}
    </span>
  );
}
