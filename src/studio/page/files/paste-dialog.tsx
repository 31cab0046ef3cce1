import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Issue } from "../../../message/issue.ts";
import { Modal } from "../controls/modal.tsx";
import { readText } from "../workspace/read-text.ts";
import type { Opened } from "../workspace/workspace.ts";
import { issuesOfJson } from "./issues-of-json.ts";

interface PasteDialogProps {
  readonly onOpen: (opened: Opened) => void;
  readonly onClose: () => void;
}

/** Opens a message from pasted JSON: a whole request, a messaging object, or Meta's interactive object. */
export function PasteDialog({ onOpen, onClose }: PasteDialogProps): JSX.Element {
  const [text, setText] = useState("");
  const pasted = text.trim() === "" ? undefined : readText(text, "Message");
  const issues = pasted?.kind === "opened" ? issuesOfJson(pasted.json) : [];
  return (
    <Modal
      title="Paste a message"
      onClose={onClose}
      actions={(close) => (
        <button
          type="button"
          class="primary"
          disabled={pasted?.kind !== "opened"}
          onClick={() => {
            close();
            if (pasted?.kind === "opened") onOpen(pasted.opened);
          }}
        >
          {issues.length > 0 ? "Open what can be read" : "Open it"}
        </button>
      )}
    >
      <label for="pasted-json">A whole request, its messaging_object, or Meta's interactive object</label>
      <textarea
        id="pasted-json"
        rows={12}
        class="code-input"
        spellcheck={false}
        value={text}
        aria-describedby="pasted-status"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id="pasted-status" class="notes" role="status">
        {pasted === undefined && <p class="hint">Paste the JSON here. It stays in this page.</p>}
        {pasted?.kind === "unreadable" && <p class="note note-error">{pasted.reason}</p>}
        {pasted?.kind === "opened" && <Judgement issues={issues} />}
      </div>
    </Modal>
  );
}

function Judgement({ issues }: { readonly issues: readonly Issue[] }): JSX.Element {
  if (issues.length === 0) return <p class="note note-valid">This message is right.</p>;
  return (
    <>
      {issues.map(({ path, code, message }) => (
        <p key={`${path} ${code}`} class="note note-error">
          {message} <code>{path}</code>
        </p>
      ))}
    </>
  );
}
