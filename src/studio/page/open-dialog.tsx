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

/** What is known of the text that was pasted. */
type Pasted =
  | { readonly kind: "nothing" }
  | { readonly kind: "not-json" }
  | { readonly kind: "right"; readonly json: unknown }
  | { readonly kind: "wrong"; readonly json: unknown; readonly issues: readonly Issue[] };

/** Opens a message from JSON: a whole request, a messaging object, or Meta's interactive object. */
export function OpenDialog({ onOpen, onClose }: OpenDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const pasted = read(text);
  useEffect(() => dialog.current?.showModal(), []);

  // The browser's own way out leads back to where the user came from.
  const close = () => dialog.current?.close();
  const open = () => {
    if (pasted.kind === "right" || pasted.kind === "wrong") {
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
        aria-describedby="open-verdict"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id="open-verdict" class="notes" role="status">
        <Verdict pasted={pasted} />
      </div>
      <div class="row end">
        <button type="button" class="quiet" onClick={close}>
          Cancel
        </button>
        <button type="button" class="primary" disabled={pasted.kind === "nothing" || pasted.kind === "not-json"} onClick={open}>
          {pasted.kind === "wrong" ? "Open what can be read" : "Open"}
        </button>
      </div>
    </dialog>
  );
}

function Verdict({ pasted }: { readonly pasted: Pasted }): JSX.Element | null {
  switch (pasted.kind) {
    case "nothing":
      return <p class="hint">Paste the JSON here. It stays in this page.</p>;
    case "not-json":
      return <p class="note note-error">this is not JSON; look for a missing comma, quote or bracket</p>;
    case "right":
      return <p class="note note-right">This message is right.</p>;
    case "wrong":
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

function read(text: string): Pasted {
  if (text.trim() === "") return { kind: "nothing" };
  const json = parse(text);
  if (json === undefined) return { kind: "not-json" };
  try {
    buttons.from(json);
    return { kind: "right", json };
  } catch (error) {
    if (error instanceof MessageError) return { kind: "wrong", json, issues: error.issues };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
