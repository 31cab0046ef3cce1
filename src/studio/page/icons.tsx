import type { JSX } from "preact";
import type { MediaKind } from "../../../generated/reply-button-request/steps.ts";

const shapes = {
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  remove: "M6 6l12 12M18 6L6 18",
  add: "M12 5v14M5 12h14",
  copy: "M9 9h10v11H9zM5 15V4h10",
  check: "M5 13l4 4L19 7",
  open: "M4 7h6l2 2h8v10H4zM12 12v4M10 14h4",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  send: "M4 12l16-8-6 16-3-7z",
  reply: "M10 7L4 12l6 5v-3c5 0 8 1 10 4 0-6-3-9-10-9z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M4 4l2 2M18 18l2 2M2 12h2M20 12h2M4 20l2-2M18 6l2-2",
  moon: "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z",
  system: "M3 5h18v11H3zM9 20h6M12 16v4",
} as const;

const mediaShapes: Readonly<Record<MediaKind, string>> = {
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01",
  video: "M3 6h12v12H3zM15 10l6-3v10l-6-3",
  document: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
};

const allShapes = { ...shapes, ...mediaShapes };

export type IconName = keyof typeof allShapes;

/** A line icon, hidden from screen readers; the text or label beside it gives its meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={allShapes[name]} />
    </svg>
  );
}
