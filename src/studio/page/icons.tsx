import type { JSX } from "preact";
import type { MediaKind } from "../../../generated/reply-button-request/steps.ts";
import type { ButtonIcon } from "../../preview/model.ts";

const shapes = {
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  remove: "M6 6l12 12M18 6L6 18",
  add: "M12 5v14M5 12h14",
  new: "M6 3h8l4 4v14H6zM12 10v7M8.500 13.500h7",
  copy: "M9 9h10v11H9zM5 15V4h10",
  check: "M5 13l4 4L19 7",
  open: "M4 7h6l2 2h8v10H4zM12 12v4M10 14h4",
  chain: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  send: "M4 12l16-8-6 16-3-7z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M4 4l2 2M18 18l2 2M2 12h2M20 12h2M4 20l2-2M18 6l2-2",
  moon: "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z",
  back: "M15 5l-7 7 7 7",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.500 14.500a4.500 4.500 0 0 0 7 0M9 9.500h.01M15 9.500h.01",
  sticker: "M5 4h14v9l-6 7H5zM19 13h-6v7",
  attach: "M19 11l-8 8a5 5 0 0 1-7-7l8-8a3.500 3.500 0 0 1 5 5l-8 8a2 2 0 0 1-3-3l7-7",
  camera: "M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7",
  microphone: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M6 11a6 6 0 0 0 12 0M12 17v4",
  undo: "M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 11h-3",
  redo: "M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 11h3",
  save: "M12 4v11M7 11l5 5 5-5M4 20h16",
  share: "M12 15V4M8 8l4-4 4 4M6 11H5v9h14v-9h-1",
  templates: "M4 4h7v9H4zM14 4h6v6h-6zM14 13h6v7h-6zM4 16h7v4H4z",
  columns: "M4 5h7v14H4zM13 5h7v14h-7z",
  system: "M3 5h18v11H3zM9 20h6M12 16v4",
} as const;

const mediaShapes: Readonly<Record<MediaKind, string>> = {
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01",
  video: "M3 6h12v12H3zM15 10l6-3v10l-6-3",
  document: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
};

const buttonShapes: Readonly<Record<ButtonIcon, string>> = {
  reply: "M10 7L4 12l6 5v-3c5 0 8 1 10 4 0-6-3-9-10-9z",
  list: "M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01",
  link: "M14 4h6v6M20 4l-9 9M18 14v5H5V6h5",
  location: "M12 21s-7-6.500-7-11.500a7 7 0 0 1 14 0C19 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5",
};

const allShapes = { ...shapes, ...mediaShapes, ...buttonShapes };

export type IconName = keyof typeof allShapes;

/** A line icon, hidden from screen readers; the text or label beside it gives its meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={allShapes[name]} />
    </svg>
  );
}
