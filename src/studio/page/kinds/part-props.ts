import type { Issue } from "../../../message/issue.ts";
import type { Preview } from "../../../preview/model.ts";

/** What the editor of a kind's own part gets. */
export interface PartEditorProps<Part> {
  readonly part: Part;
  readonly issues: readonly Issue[];
  readonly onPart: (change: (part: Part) => Part, typedInto?: string) => void;
}

/** What the drawing below the text of the bubble gets. */
export interface PartDrawingProps {
  readonly preview: Preview;
  /** Taps what has this id; undefined until the message is on the phone, null for a picture in which nothing can be tapped. */
  readonly onTap: ((id: string) => void) | undefined | null;
}
