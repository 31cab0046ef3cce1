import { useEffect, useState } from "preact/hooks";
import { type Draft, requestOf } from "./draft.ts";
import { draftOf } from "./draft-from-json.ts";
import { fragmentOf, messageIn } from "./share-link.ts";
import { templates } from "./templates.ts";

/** Typing changes the link this long after the last key: browsers limit how often it may change. */
const linkDelayMs = 250;

export interface DraftState {
  readonly draft: Draft;
  /** Changes the message in place. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Puts another message in its place; the browser's Back button brings the old one back. */
  readonly replace: (draft: Draft) => void;
  /** Whether the page was opened with a link that holds no message. */
  readonly linkIsBroken: boolean;
}

/** The message in the form, kept in the fragment of the page's own address. */
export function useDraft(): DraftState {
  const [draft, edit] = useState<Draft>(() => draftInLink() ?? templates[0].draft);
  const [linkIsBroken, setLinkIsBroken] = useState(() => messageIn(location.hash).kind === "unreadable");

  useEffect(() => {
    const timer = setTimeout(() => history.replaceState(null, "", fragmentOf(requestOf(draft))), linkDelayMs);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    const follow = () => {
      const linked = draftInLink();
      setLinkIsBroken(messageIn(location.hash).kind === "unreadable");
      if (linked !== undefined) edit(linked);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const replace = (next: Draft) => {
    history.replaceState(null, "", fragmentOf(requestOf(draft)));
    history.pushState(null, "", fragmentOf(requestOf(next)));
    edit(next);
    setLinkIsBroken(false);
  };

  return { draft, edit, replace, linkIsBroken };
}

function draftInLink(): Draft | undefined {
  const shared = messageIn(location.hash);
  return shared.kind === "message" ? draftOf(shared.message) : undefined;
}
