import type { JSX } from "preact";
import type { Mark } from "./delivery.ts";

const shapes: Readonly<Record<Mark, string>> = {
  waiting: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2",
  sent: "M6 13l4 4L19 7",
  delivered: "M2 13l4 4L15 7M11 16l1 1L21 7",
  read: "M2 13l4 4L15 7M11 16l1 1L21 7",
  failed: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v5M12 16h.01",
};

/** The mark that WhatsApp draws for the sender of a message: a clock, one tick, two, two blue ones, or a red mark. */
export function Ticks({ mark }: { readonly mark: Mark }): JSX.Element {
  return (
    <svg class={`ticks ticks-${mark}`} viewBox="0 0 24 24" role="img" aria-label={`Status: ${mark}`}>
      <path d={shapes[mark]} />
    </svg>
  );
}
