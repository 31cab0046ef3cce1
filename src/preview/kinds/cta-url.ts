import { buttonOf, type PreviewAction, type PreviewParts } from "../parts.ts";

/** The button that opens the link. */
export function ctaUrlParts({ parameters: { display_text: title, url } = { display_text: "", url: "" } }: PreviewAction): PreviewParts {
  return { buttons: [buttonOf("link", title, { url })] };
}
