import { skeleton } from "../../../../../generated/cta-url-request/steps.ts";
import { kinds } from "../../../../../generated/kinds.ts";
import { literal } from "../../draft/literal.ts";
import { pickText } from "../../draft/pick.ts";
import type { Kind } from "../kind.ts";

/** What the button says, and the address that it opens. */
export interface LinkPart {
  readonly text: string;
  readonly url: string;
}

/** A message with a button that opens a link. */
export const ctaUrl: Kind<"ctaUrl", LinkPart> = {
  title: "Link button",
  about: "One button that opens a page.",
  icon: "link",
  answered: "Nothing comes back when the customer opens the link. What the customer reads and writes does.",
  type: kinds.ctaUrl.value,
  skeleton,
  empty: { text: "", url: "" },
  read: (action) => ({ text: pickText(action, "parameters", "display_text"), url: pickText(action, "parameters", "url") }),
  action: ({ text, url }) => ({ parameters: { display_text: text, url } }),
  contents: ({ text, url }) => (text === "" && url === "" ? undefined : "the link button"),
  code: {
    start: "ctaUrl",
    steps: ({ parameters }) => [`.button(${literal(parameters.display_text)}, ${literal(parameters.url)})`],
    handlers: () => [],
  },
};
