import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PartDrawingProps } from "../part-props.ts";
import { TapButton } from "../tap-button.tsx";

/** The button that opens the link. The studio opens nothing, and says what WhatsApp would do. */
export function LinkDrawing({ preview: { buttons }, onAnswer }: PartDrawingProps): JSX.Element {
  const [tapped, setTapped] = useState<string>();
  const [button] = buttons;
  const url = button?.url ?? "";
  return (
    <div class="taps">
      {button !== undefined && <TapButton button={button} onTap={onAnswer === null ? null : () => setTapped(url)} />}
      {onAnswer !== null && (
        <p class="tap-note" role="status">
          {tapped === url && (url === "" ? "There is no address to open yet." : `WhatsApp opens ${url} in a browser. Nothing comes back.`)}
        </p>
      )}
    </div>
  );
}
