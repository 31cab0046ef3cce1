import type { JSX } from "preact";
import { type PreviewMedia, previewOf } from "../../../preview/model.ts";
import type { RequestDraft } from "../draft/draft.ts";
import { Icon } from "../icons.tsx";
import { PartDrawing } from "../kinds/kind-views.tsx";
import type { KindName } from "../kinds/kinds.ts";
import type { OnAnswer, Sheet } from "../kinds/part-props.ts";
import type { Mark } from "../sandbox/delivery.ts";
import { Ticks } from "../sandbox/ticks.tsx";
import { Text } from "./text.tsx";

/** The time on every drawn phone. */
export const clock = "9:41";

export interface BubbleProps {
  readonly kind: KindName;
  readonly request: RequestDraft;
  /** The mark beside the time; undefined until the message is accepted. */
  readonly mark?: Mark | undefined;
  readonly onAnswer: OnAnswer;
  readonly sheet?: Sheet | undefined;
}

/** The message as a card of the chat: its text, and below it what can be tapped. */
export function Bubble({ kind, request, mark, onAnswer, sheet }: BubbleProps): JSX.Element {
  const preview = previewOf(request.messaging_object.interactive);
  const { header, body, footer } = preview;
  return (
    <div class="bubble">
      <div class="bubble-text">
        {header !== undefined && (header.kind === "text" ? <Text class="bubble-header" text={header} /> : <Media media={header} />)}
        <Text class="bubble-body" text={body} />
        <div class="bubble-end">
          {footer !== undefined && <Text class="bubble-footer" text={footer} />}
          <span class="time">
            <span aria-hidden="true">{clock}</span>
            {mark !== undefined && <Ticks mark={mark} />}
          </span>
        </div>
      </div>
      <PartDrawing kind={kind} preview={preview} onAnswer={onAnswer} sheet={sheet} />
    </div>
  );
}

function Media({ media: { kind, filename, source } }: { readonly media: PreviewMedia }): JSX.Element {
  return (
    <div class={`media media-${kind}`}>
      <Icon name={kind} />
      <span class="media-name">{filename ?? kind}</span>
      <span class="media-source">{source}</span>
    </div>
  );
}
