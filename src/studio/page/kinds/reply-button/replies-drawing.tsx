import type { JSX } from "preact";
import { Icon } from "../../icons.tsx";
import type { PartDrawingProps } from "../part-props.ts";

/** The reply buttons under the text, each below a hairline. */
export function RepliesDrawing({ preview: { buttons }, onTap }: PartDrawingProps): JSX.Element {
  return (
    <div class="taps">
      {buttons.map(({ id, title, shown, direction }, index) => {
        const content = (
          <>
            <Icon name="reply" /> <span>{shown === "" ? <i>no title yet</i> : shown}</span>
          </>
        );
        return onTap === null ? (
          <div key={index} class="tap" dir={direction}>
            {content}
          </div>
        ) : (
          <button key={index} type="button" class="tap" dir={direction} title={title} aria-disabled={onTap === undefined} onClick={() => onTap?.(id)}>
            {content}
          </button>
        );
      })}
    </div>
  );
}
