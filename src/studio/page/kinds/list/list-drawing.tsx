import type { JSX } from "preact";
import { type PartDrawingProps, sheetOpenerId } from "../part-props.ts";
import { TapButton } from "../tap-button.tsx";

/** The button that opens the list, which also works before the message is on the phone. */
export function ListDrawing({ preview: { buttons }, sheet }: PartDrawingProps): JSX.Element {
  return (
    <div class="taps">
      {buttons.map((button) =>
        sheet === undefined ? (
          <TapButton key="list" button={button} onTap={null} />
        ) : (
          <TapButton key="list" button={button} onTap={sheet.open} id={sheetOpenerId} aria-expanded={sheet.isOpen} />
        ),
      )}
    </div>
  );
}
