import { useEffect, useRef, useState } from "preact/hooks";
import { fragmentOf, messageIn } from "../draft/share-link.ts";
import { templates } from "../draft/templates.ts";
import { storeBrand, storedBrand } from "./brand.ts";
import { givenFile } from "./given-file.ts";
import { amended, type History, historyOf, recorded, redone, undone } from "./history.ts";
import { linkedFrom, openedFrom } from "./message-file.ts";
import { type Opened, type Workspace, workspaceOf } from "./workspace.ts";

/** The link is updated this long after the last key press, because browsers limit how often it may change. */
const linkDelayMs = 250;

export interface WorkspaceState {
  readonly workspace: Workspace;
  /** Changes the workspace as one step that can be undone, or as a part of the typing into one text. */
  readonly edit: (change: (workspace: Workspace) => Workspace, typedInto?: string) => void;
  /** Changes what is shown, which is no step. */
  readonly show: (change: (workspace: Workspace) => Workspace) => void;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Why the link or the file that the page was opened with cannot be read. */
  readonly unreadable: string | undefined;
}

/** All messages with their history, kept in the fragment of the page's address. */
export function useWorkspace(): WorkspaceState {
  const [start] = useState(opening);
  const [history, setHistory] = useState<History<Workspace>>(() => historyOf(workspaceOf(start.opened, storedBrand())));
  const [unreadable, setUnreadable] = useState(start.unreadable);
  const workspace = history.present;
  const ownFragment = useRef("");

  useEffect(() => {
    const timer = setTimeout(() => {
      ownFragment.current = fragmentOf(linkedFrom(workspace));
      window.history.replaceState(null, "", ownFragment.current);
    }, linkDelayMs);
    return () => clearTimeout(timer);
  }, [workspace]);

  useEffect(() => storeBrand(workspace.brand), [workspace.brand]);

  const edit: WorkspaceState["edit"] = (change, typedInto) => {
    const at = performance.now();
    setHistory((current) => recorded(current, change(current.present), { typedInto, at }));
    if (unreadable !== undefined) setUnreadable(undefined);
  };

  useEffect(() => {
    const onHashChange = () => {
      if (location.hash === ownFragment.current) return;
      const linked = fromLink();
      setUnreadable(linked.unreadable);
      const { opened } = linked;
      if (opened !== undefined) setHistory((current) => recorded(current, workspaceOf(opened, current.present.brand), { at: 0 }));
    };
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);

  return {
    workspace,
    edit,
    show: (change) => setHistory((current) => amended(current, change(current.present))),
    undo: history.past.length === 0 ? undefined : () => setHistory(undone),
    redo: history.future.length === 0 ? undefined : () => setHistory(redone),
    unreadable,
  };
}

interface Start {
  readonly opened: Opened;
  readonly unreadable?: string | undefined;
}

/** The link says what to show, or else the file that the command was given, or else there is a template. */
function opening(): Start {
  const linked = fromLink();
  const { opened, unreadable } = linked.opened === undefined && linked.unreadable === undefined ? givenFile() : linked;
  return { opened: opened ?? { messages: [templates[0]] }, unreadable: unreadable && `${unreadable} This is a template instead.` };
}

function fromLink(): Partial<Start> {
  const content = messageIn(location.hash);
  if (content.kind === "unreadable") return { unreadable: "This link holds no message that can be read; it may have been cut short." };
  const opened = content.kind === "message" ? openedFrom(content.message, "Message") : undefined;
  return opened === undefined || opened.messages.length === 0 ? {} : { opened };
}
