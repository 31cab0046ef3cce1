import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Draft, Edit } from "../draft/draft.ts";
import { Icon } from "../icons.tsx";
import { KindDialog } from "./kind-dialog.tsx";
import { kinds } from "./kinds.ts";
import { leftOut, listed } from "./left-out.ts";

/** Which kind of message it is, with the choice of another. */
export function KindChoice({ draft, onEdit }: { readonly draft: Draft; readonly onEdit: Edit }): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  const { title, icon } = kinds[draft.kind];
  const aside = leftOut(draft, draft.kind);
  return (
    <div class="kind-choice">
      <div class="row">
        <p>
          <span class="visually-hidden">Kind of message: </span>
          <Icon name={icon} /> <b>{title}</b>
        </p>
        <button type="button" class="quiet" onClick={() => setIsAsking(true)}>
          Change<span class="visually-hidden"> the kind of message</span>
        </button>
      </div>
      <p class="hint" role="status">
        {aside.length > 0 && `Not in this message: ${listed(aside)}. Another kind, or undo, brings it back.`}
      </p>
      {isAsking && <KindDialog draft={draft} onKind={(kind) => onEdit((current) => ({ ...current, kind }))} onClose={() => setIsAsking(false)} />}
    </div>
  );
}
