import type { Issue } from "../../../message/issue.ts";
import type { Preview } from "../../../preview/model.ts";
import type { Place } from "../../../sandbox/index.ts";

/** What the editor of a kind's own part gets. */
export interface PartEditorProps<Part> {
  readonly part: Part;
  readonly issues: readonly Issue[];
  readonly onPart: (change: (part: Part) => Part, typedInto?: string) => void;
}

/** What the customer answers on the phone: taps what has this id, or shares a place. */
export type PhoneAnswer = { readonly tap: string } | { readonly location: Place };

/** Answers; undefined until the message is on the phone, null for a picture in which nothing can be tapped. */
export type OnAnswer = ((answer: PhoneAnswer) => void) | undefined | null;

/** What the drawing below the text of the bubble gets. */
export interface PartDrawingProps {
  readonly preview: Preview;
  readonly onAnswer: OnAnswer;
  /** The sheet that the message has; undefined in a picture. */
  readonly sheet: Sheet | undefined;
}

/** The `id` of the button that opens the sheet, which gets the focus back when the sheet is closed. */
export const sheetOpenerId = "phone-sheet";

/** The sheet over the lower end of the phone. */
export interface Sheet {
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** What the drawing of the sheet gets. */
export interface PartSheetProps {
  readonly preview: Preview;
  readonly onAnswer: OnAnswer;
  readonly onClose: () => void;
}
