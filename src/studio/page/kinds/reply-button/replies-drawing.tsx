import type { JSX } from "preact";
import type { PartDrawingProps } from "../part-props.ts";
import { TapButton } from "../tap-button.tsx";

/** The reply buttons under the text. */
export function RepliesDrawing({ preview: { buttons }, onAnswer }: PartDrawingProps): JSX.Element {
  return (
    <div class="taps">
      {buttons.map((button, index) => (
        <TapButton key={index} button={button} onTap={onAnswer && (() => onAnswer({ tap: button.id }))} />
      ))}
    </div>
  );
}
