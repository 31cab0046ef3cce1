import type { ComponentType, JSX } from "preact";
import type { Issue } from "../../../message/issue.ts";
import type { Draft, Edit } from "../draft/draft.ts";
import type { KindName, KindParts } from "./kinds.ts";
import type { PartDrawingProps, PartEditorProps } from "./part-props.ts";
import { RepliesDrawing } from "./reply-button/replies-drawing.tsx";
import { RepliesEditor } from "./reply-button/replies-editor.tsx";

/** How the page edits and draws the part that only one kind of message has. */
interface KindViews<Part> {
  readonly Editor: ComponentType<PartEditorProps<Part>>;
  readonly Drawing: ComponentType<PartDrawingProps>;
}

const views: { readonly [Name in KindName]: KindViews<KindParts[Name]> } = {
  replyButton: { Editor: RepliesEditor, Drawing: RepliesDrawing },
};

/** Edits what only the kind of the draft has. */
export function PartEditor({ draft, issues, onEdit }: { readonly draft: Draft; readonly issues: readonly Issue[]; readonly onEdit: Edit }): JSX.Element {
  return editorOf(draft.kind, draft, issues, onEdit);
}

function editorOf<Name extends KindName>(kind: Name, { parts }: Draft, issues: readonly Issue[], onEdit: Edit): JSX.Element {
  const { Editor }: KindViews<KindParts[Name]> = views[kind];
  const change: PartEditorProps<KindParts[Name]>["onPart"] = (changed, typedInto) =>
    onEdit((draft) => {
      const part = changed(draft.parts[kind]);
      return part === draft.parts[kind] ? draft : { ...draft, parts: { ...draft.parts, [kind]: part } };
    }, typedInto);
  return <Editor part={parts[kind]} issues={issues} onPart={change} />;
}

/** Draws what the customer can tap. */
export function PartDrawing({ kind, ...props }: PartDrawingProps & { readonly kind: KindName }): JSX.Element {
  const { Drawing } = views[kind];
  return <Drawing {...props} />;
}
