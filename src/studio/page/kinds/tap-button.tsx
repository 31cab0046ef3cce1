import type { JSX } from "preact";
import type { PreviewButton } from "../../../preview/model.ts";
import { Icon } from "../icons.tsx";

interface TapButtonProps {
  readonly id?: string;
  readonly "aria-expanded"?: boolean;
  readonly button: PreviewButton;
  /** Undefined while nothing can be done, null in a picture. */
  readonly onTap: (() => void) | undefined | null;
}

/** A button under the text of the bubble, below a hairline. */
export function TapButton({ button: { icon, title, shown, direction, url = title }, onTap, ...attributes }: TapButtonProps): JSX.Element {
  const content = (
    <>
      <Icon name={icon} /> <span>{shown === "" ? <i>no title yet</i> : shown}</span>
    </>
  );
  return onTap === null ? (
    <div class="tap" dir={direction}>
      {content}
    </div>
  ) : (
    <button type="button" class="tap" dir={direction} title={url} aria-disabled={onTap === undefined} onClick={() => onTap?.()} {...attributes}>
      {content}
    </button>
  );
}
