import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { JumpBar } from "./bars/jump-bar.tsx";
import { MessageBar } from "./bars/message-bar.tsx";
import { useShortcuts } from "./bars/shortcuts.ts";
import { TopBar } from "./bars/top-bar.tsx";
import { Editor } from "./editor.tsx";
import { DropZone } from "./files/drop-zone.tsx";
import { useFiles } from "./files/use-files.tsx";
import { useLook } from "./phone/look.ts";
import { SideBySide } from "./phone/side-by-side.tsx";
import { useWorkspace } from "./workspace/use-workspace.ts";
import { withCopy, withCurrent, withoutCurrent } from "./workspace/workspace.ts";

/** The studio's page: the messages, and for the one that is chosen the form, the phone, the code and the sandbox. */
export function App(): JSX.Element {
  const state = useWorkspace();
  const { workspace, edit, show, undo, redo, unreadable } = state;
  const [look, setLook] = useLook();
  const [wantsSideBySide, setSideBySide] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const files = useFiles(state, look);
  const announced = (step: (() => void) | undefined, words: string) => {
    setAnnouncement(step === undefined ? `Nothing to ${words}` : `${words === "undo" ? "Undone" : "Done again"}`);
    step?.();
  };
  useShortcuts({ undo: () => announced(undo, "undo"), redo: () => announced(redo, "redo"), save: files.save });
  const isSideBySide = wantsSideBySide && workspace.entries.length > 1;
  const select = (key: number) => {
    setSideBySide(false);
    show((current) => ({ ...current, current: key }));
  };
  const problems = unreadable === undefined ? files.problems : [unreadable, ...files.problems];
  return (
    <>
      <TopBar
        undo={undo}
        redo={redo}
        onNew={() => files.ask("new")}
        onTemplates={() => files.ask("templates")}
        onFiles={files.onFiles}
        onPaste={() => files.ask("paste")}
        onSave={files.save}
        onShare={() => files.ask("share")}
      />
      <MessageBar
        workspace={workspace}
        isSideBySide={isSideBySide}
        onSelect={select}
        onCopy={() => {
          setSideBySide(false);
          edit(withCopy);
        }}
        onRename={(name) => edit((current) => withCurrent(current, { name }), `name-${workspace.current}`)}
        onRemove={() => edit(withoutCurrent)}
        onSideBySide={setSideBySide}
      />
      {problems.length > 0 && (
        <div class="banner" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {isSideBySide ? (
        <main class="main-side-by-side">
          <SideBySide workspace={workspace} look={look} onEdit={select} />
        </main>
      ) : (
        <Editor key={workspace.current} state={state} look={look} onLook={setLook} />
      )}
      {!isSideBySide && <JumpBar />}
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      <DropZone onFiles={files.onFiles} />
      {files.dialog}
    </>
  );
}
