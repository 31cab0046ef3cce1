import { buttonOf, type PreviewAction, type PreviewParts } from "../parts.ts";

/** A button for each reply. */
export function replyButtonParts({ buttons = [] }: PreviewAction): PreviewParts {
  return { buttons: buttons.map(({ reply: { id, title } }) => buttonOf("reply", title, { id })) };
}
