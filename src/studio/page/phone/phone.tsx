import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { previewOf } from "../../../preview/model.ts";
import { useFocusAfterRender } from "../controls/use-focus-after-render.ts";
import { hasSheet, PartSheet } from "../kinds/kind-views.tsx";
import { sheetOpenerId } from "../kinds/part-props.ts";
import type { Answer } from "../sandbox/delivery.ts";
import { type Brand, nameOf } from "../workspace/brand.ts";
import { AnswerBubble } from "./answer-bubble.tsx";
import { linesOf } from "./blocks.ts";
import { Bubble, type BubbleProps } from "./bubble.tsx";
import { ChatHead, InputBar, StatusBar } from "./frame.tsx";
import type { Look } from "./look.ts";

interface PhoneProps extends Omit<BubbleProps, "sheet"> {
  readonly look: Look;
  readonly brand: Brand;
  readonly label?: string;
  readonly answers?: readonly Answer[];
}

/** The message as the customer's phone shows it. A picture of one that has a sheet shows the sheet opened. */
export function Phone({ look, brand, label = "Preview on a phone", answers = [], ...bubble }: PhoneProps): JSX.Element {
  const { kind, request, onAnswer } = bubble;
  const [wantsSheet, setWantsSheet] = useState(false);
  useEffect(() => setWantsSheet(false), [kind]);
  const focusAfterRender = useFocusAfterRender();
  const preview = previewOf(request.messaging_object.interactive);
  const quoted = linesOf(preview.body.shown)
    .map(({ spans }) => spans.map(({ text }) => text).join(""))
    .join(" ");
  const isPicture = onAnswer === null;
  const isOpen = hasSheet(kind) && (isPicture || wantsSheet);
  const close = () => {
    setWantsSheet(false);
    focusAfterRender(sheetOpenerId);
  };
  return (
    <section class={`phone phone-${look}`} aria-label={label}>
      <StatusBar look={look} />
      <ChatHead brand={brand} />
      <div class="chat">
        <span class="day">Today</span>
        <Bubble {...bubble} sheet={isPicture ? undefined : { isOpen, open: () => setWantsSheet(true) }} />
        {answers.map((answer, index) => (
          <AnswerBubble key={index} answer={answer} from={nameOf(brand)} quoted={quoted} />
        ))}
      </div>
      {isOpen ? <PartSheet kind={kind} preview={preview} onAnswer={onAnswer} onClose={close} /> : <InputBar look={look} />}
      <span class={`home-bar ${isOpen ? "home-bar-sheet" : ""}`} aria-hidden="true" />
    </section>
  );
}
