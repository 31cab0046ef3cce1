import type { ComponentType, JSX } from "preact";
import type { Issue } from "../../../message/issue.ts";
import type { Draft, Edit } from "../draft/draft.ts";
import { LinkDrawing } from "./cta-url/link-drawing.tsx";
import { LinkEditor } from "./cta-url/link-editor.tsx";
import type { KindName, KindParts } from "./kinds.ts";
import { ListDrawing } from "./list/list-drawing.tsx";
import { ListEditor } from "./list/list-editor.tsx";
import { ListSheet } from "./list/list-sheet.tsx";
import { LocationDrawing } from "./location/location-drawing.tsx";
import { LocationEditor } from "./location/location-editor.tsx";
import type { PartDrawingProps, PartEditorProps, PartSheetProps } from "./part-props.ts";
import { RepliesDrawing } from "./reply-button/replies-drawing.tsx";
import { RepliesEditor } from "./reply-button/replies-editor.tsx";

/** How the page edits and draws the part that only one kind of message has. */
interface KindViews<Part> {
  readonly Editor: ComponentType<PartEditorProps<Part>>;
  readonly Drawing: ComponentType<PartDrawingProps>;
  /** What opens over the lower end of the phone. */
  readonly Sheet?: ComponentType<PartSheetProps>;
}

const views: { readonly [Name in KindName]: KindViews<KindParts[Name]> } = {
  replyButton: { Editor: RepliesEditor, Drawing: RepliesDrawing },
  list: { Editor: ListEditor, Drawing: ListDrawing, Sheet: ListSheet },
  ctaUrl: { Editor: LinkEditor, Drawing: LinkDrawing },
  location: { Editor: LocationEditor, Drawing: LocationDrawing },
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

export function hasSheet(kind: KindName): boolean {
  return views[kind].Sheet !== undefined;
}

/** Draws what opens over the lower end of the phone. */
export function PartSheet({ kind, ...props }: PartSheetProps & { readonly kind: KindName }): JSX.Element | null {
  const { Sheet } = views[kind];
  return Sheet === undefined ? null : <Sheet {...props} />;
}
