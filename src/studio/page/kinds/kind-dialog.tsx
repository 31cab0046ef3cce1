import type { JSX } from "preact";
import { Modal } from "../controls/modal.tsx";
import { type Draft, requestOf } from "../draft/draft.ts";
import { templates } from "../draft/templates.ts";
import { Icon } from "../icons.tsx";
import { Bubble } from "../phone/bubble.tsx";
import { type KindName, kindNames, kinds } from "./kinds.ts";
import { listed, lostAs } from "./left-out.ts";

interface KindDialogProps {
  /** The message whose kind is changed; undefined for a new message. */
  readonly draft?: Draft;
  readonly onKind: (kind: KindName) => void;
  readonly onClose: () => void;
}

/** Asks for the kind of a message, and says what of the present one it would leave out. */
export function KindDialog({ draft, onKind, onClose }: KindDialogProps): JSX.Element {
  return (
    <Modal title={draft === undefined ? "Which kind of message?" : "Change the kind of message"} wide onClose={onClose}>
      {(close) => (
        <>
          {draft !== undefined && <p class="hint">The body, the number and the extra information stay.</p>}
          <ul class="templates kinds">
            {kindNames.map((kind) => (
              <li key={kind} class="template">
                <KindPicture kind={kind} />
                <button
                  type="button"
                  aria-current={kind === draft?.kind}
                  aria-describedby={`kind-${kind}`}
                  onClick={() => {
                    close();
                    onKind(kind);
                  }}
                >
                  <Icon name={kinds[kind].icon} /> {kinds[kind].title}
                </button>
                <div id={`kind-${kind}`} class="kind-about">
                  <p class="hint">{kinds[kind].about}</p>
                  <Loss draft={draft} kind={kind} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}

/** The first template of the kind. */
function KindPicture({ kind }: { readonly kind: KindName }): JSX.Element {
  const template = templates.find(({ draft }) => draft.kind === kind);
  return (
    <div class="template-picture" aria-hidden="true">
      {template !== undefined && <Bubble kind={kind} request={requestOf(template.draft)} onAnswer={null} />}
    </div>
  );
}

function Loss({ draft, kind }: { readonly draft: Draft | undefined; readonly kind: KindName }): JSX.Element | null {
  if (draft === undefined) return null;
  if (kind === draft.kind) return <p class="hint">Chosen now.</p>;
  const lost = lostAs(draft, kind);
  return lost.length === 0 ? null : <p class="note note-warning">Leaves out {listed(lost)}.</p>;
}
