import { useEffect, useState } from "preact/hooks";
import { type Draft, requestOf } from "./draft.ts";
import { draftOf } from "./draft-from-json.ts";
import { fragmentOf, messageIn } from "./share-link.ts";
import { templates } from "./templates.ts";

/** The link is updated this long after the last key press, because browsers limit how often it may change. */
const linkDelayMs = 250;

export interface DraftState {
  readonly draft: Draft;
  /** Changes the message without a history entry. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Shows another message; the browser's Back button brings the old one back. */
  readonly replace: (draft: Draft) => void;
  /** Whether the link that the page was opened with cannot be read. */
  readonly linkIsBroken: boolean;
}

/** The message in the form, kept in the fragment of the page's address. */
export function useDraft(): DraftState {
  const [draft, edit] = useState<Draft>(() => draftFromLink() ?? templates[0].draft);
  const [linkIsBroken, setLinkIsBroken] = useState(() => messageIn(location.hash).kind === "unreadable");

  useEffect(() => {
    const timer = setTimeout(() => history.replaceState(null, "", fragmentOf(requestOf(draft))), linkDelayMs);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    const onHashChange = () => {
      const linked = draftFromLink();
      setLinkIsBroken(messageIn(location.hash).kind === "unreadable");
      if (linked !== undefined) edit(linked);
    };
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);

  const replace = (next: Draft) => {
    history.replaceState(null, "", fragmentOf(requestOf(draft)));
    history.pushState(null, "", fragmentOf(requestOf(next)));
    edit(next);
    setLinkIsBroken(false);
  };

  return { draft, edit, replace, linkIsBroken };
}

function draftFromLink(): Draft | undefined {
  const content = messageIn(location.hash);
  return content.kind === "message" ? draftOf(content.message) : undefined;
}
