import type { JSX } from "preact";
import type { PartDrawingProps } from "../part-props.ts";
import { TapButton } from "../tap-button.tsx";
import { spot } from "./places.ts";

/** The button that shares where the customer is. */
export function LocationDrawing({ preview: { buttons }, onAnswer }: PartDrawingProps): JSX.Element {
  return (
    <div class="taps">
      {buttons.map((button) => (
        <TapButton key="location" button={button} onTap={onAnswer && (() => onAnswer({ location: spot }))} />
      ))}
    </div>
  );
}
