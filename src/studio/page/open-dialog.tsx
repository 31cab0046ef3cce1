import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { buttons } from "../../builder/reply-buttons/buttons.ts";
import { MessageError } from "../../message/errors.ts";
import type { Issue } from "../../message/issue.ts";
import type { Draft } from "./draft/draft.ts";
import { draftOf } from "./draft/draft-from-json.ts";

interface OpenDialogProps {
  readonly onOpen: (draft: Draft) => void;
  readonly onClose: () => void;
}

/** The pasted text after parsing and validation. */
type Pasted =
  | { readonly kind: "empty" }
  | { readonly kind: "not-json" }
  | { readonly kind: "valid"; readonly json: unknown }
  | { readonly kind: "invalid"; readonly json: unknown; readonly issues: readonly Issue[] };

/** Opens a message from pasted JSON: a whole request, a messaging object, or Meta's interactive object. */
export function OpenDialog({ onOpen, onClose }: OpenDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const pasted = readPasted(text);
  useEffect(() => dialog.current?.showModal(), []);

  // The dialog's own `close` returns the focus to where it was.
  const close = () => dialog.current?.close();
  const open = () => {
    if (pasted.kind === "valid" || pasted.kind === "invalid") {
      onOpen(draftOf(pasted.json));
      close();
    }
  };
  return (
    <dialog ref={dialog} class="card" aria-labelledby="open-title" onClose={onClose}>
      <h2 id="open-title">Open a message</h2>
      <label for="open-json">A whole request, its messaging_object, or Meta's interactive object</label>
      <textarea
        id="open-json"
        rows={12}
        class="code-input"
        spellcheck={false}
        value={text}
        aria-describedby="open-status"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id="open-status" class="notes" role="status">
        <PastedStatus pasted={pasted} />
      </div>
      <div class="row end">
        <button type="button" class="quiet" onClick={close}>
          Cancel
        </button>
        <button type="button" class="primary" disabled={pasted.kind === "empty" || pasted.kind === "not-json"} onClick={open}>
          {pasted.kind === "invalid" ? "Open what can be read" : "Open"}
        </button>
      </div>
    </dialog>
  );
}

function PastedStatus({ pasted }: { readonly pasted: Pasted }): JSX.Element | null {
  switch (pasted.kind) {
    case "empty":
      return <p class="hint">Paste the JSON here. It stays in this page.</p>;
    case "not-json":
      return <p class="note note-error">this is not JSON; look for a missing comma, quote or bracket</p>;
    case "valid":
      return <p class="note note-valid">This message is right.</p>;
    case "invalid":
      return (
        <>
          {pasted.issues.map(({ path, code, message }) => (
            <p key={`${path} ${code}`} class="note note-error">
              {message} <code>{path}</code>
            </p>
          ))}
        </>
      );
  }
}

function readPasted(text: string): Pasted {
  if (text.trim() === "") return { kind: "empty" };
  const json = parseJson(text);
  if (json === undefined) return { kind: "not-json" };
  try {
    buttons.from(json);
    return { kind: "valid", json };
  } catch (error) {
    if (error instanceof MessageError) return { kind: "invalid", json, issues: error.issues };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
