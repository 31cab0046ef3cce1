import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { emptyDraft } from "../draft/draft.ts";
import { fragmentOf } from "../draft/share-link.ts";
import { KindDialog } from "../kinds/kind-dialog.tsx";
import type { Look } from "../phone/look.ts";
import { fileNameOf, linkedFrom, savedFrom } from "../workspace/message-file.ts";
import type { WorkspaceState } from "../workspace/use-workspace.ts";
import { type Opened, textOf, withAdded, withReplaced, wouldLose } from "../workspace/workspace.ts";
import { download } from "./download.ts";
import { exportedPage } from "./exported-page.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { readFiles } from "./read-files.ts";
import { ReplaceDialog } from "./replace-dialog.tsx";
import { ShareDialog } from "./share-dialog.tsx";
import { TemplatesDialog } from "./templates-dialog.tsx";

export interface Files {
  readonly onFiles: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly ask: (dialog: Dialog) => void;
  /** Why files could not be opened. */
  readonly problems: readonly string[];
  /** The dialog that is open. */
  readonly dialog: JSX.Element | null;
}

type Dialog = "new" | "templates" | "paste" | "share";

type Asked = { readonly what: Dialog } | { readonly what: "replace"; readonly opened: Opened };

/** Opens, saves and shares the workspace, and asks before something that was changed is replaced. */
export function useFiles({ workspace, edit, show }: WorkspaceState, look: Look): Files {
  const [asked, setAsked] = useState<Asked>();
  const [problems, setProblems] = useState<readonly string[]>([]);

  const open = (opened: Opened) => {
    if (wouldLose(workspace, opened)) return setAsked({ what: "replace", opened });
    edit((current) => withReplaced(current, opened));
  };
  const onFiles = async (files: readonly File[]) => {
    const read = await readFiles(files);
    setProblems(read.problems);
    if (read.opened !== undefined) open(read.opened);
  };
  const save = () => {
    download(fileNameOf(workspace, "json"), `${JSON.stringify(savedFrom(workspace), undefined, 2)}\n`, "application/json");
    show((current) => ({ ...current, entries: current.entries.map((entry) => ({ ...entry, saved: textOf(entry.draft) })) }));
  };
  const dialogOf = (shown: Asked): JSX.Element => {
    // Closing one dialog may have opened the next.
    const onClose = () => setAsked((current) => (current === shown ? undefined : current));
    switch (shown.what) {
      case "new":
        return <KindDialog key="new" onKind={(kind) => open({ messages: [{ name: "Message", draft: { ...emptyDraft, kind } }] })} onClose={onClose} />;
      case "templates":
        return <TemplatesDialog key="templates" onTemplate={({ name, draft }) => open({ messages: [{ name, draft }] })} onClose={onClose} />;
      case "paste":
        return <PasteDialog key="paste" onOpen={open} onClose={onClose} />;
      case "share":
        return (
          <ShareDialog
            key="share"
            link={() => new URL(fragmentOf(linkedFrom(workspace)), location.href).href}
            onExport={() => download(fileNameOf(workspace, "html"), exportedPage(workspace, look), "text/html")}
            onClose={onClose}
          />
        );
      case "replace":
        return (
          <ReplaceDialog
            key="replace"
            onReplace={() => edit((current) => withReplaced(current, shown.opened))}
            onAdd={() => edit((current) => withAdded(current, shown.opened))}
            onClose={onClose}
          />
        );
    }
  };
  return {
    onFiles: (files) => void onFiles(files),
    save,
    ask: (what) => setAsked({ what }),
    problems,
    dialog: asked === undefined ? null : dialogOf(asked),
  };
}
