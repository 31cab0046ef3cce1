import type { JSX } from "preact";
import { type Direction, directionOf, previewOf } from "../../../preview/model.ts";
import type { Answer } from "../sandbox/delivery.ts";
import { Ticks } from "../sandbox/ticks.tsx";
import { type Brand, nameOf } from "../workspace/brand.ts";
import { linesOf } from "./blocks.ts";
import { Bubble, type BubbleProps, clock } from "./bubble.tsx";
import { ChatHead, InputBar, StatusBar } from "./frame.tsx";
import type { Look } from "./look.ts";

interface PhoneProps extends BubbleProps {
  readonly look: Look;
  readonly brand: Brand;
  readonly label?: string;
  readonly answers?: readonly Answer[];
}

/** The message as the customer's phone shows it. */
export function Phone({ look, brand, label = "Preview on a phone", answers = [], ...bubble }: PhoneProps): JSX.Element {
  const { shown } = previewOf(bubble.request.messaging_object.interactive).body;
  const quoted = linesOf(shown)
    .map(({ spans }) => spans.map(({ text }) => text).join(""))
    .join(" ");
  return (
    <section class={`phone phone-${look}`} aria-label={label}>
      <StatusBar look={look} />
      <ChatHead brand={brand} />
      <div class="chat">
        <span class="day">Today</span>
        <Bubble {...bubble} />
        {answers.map((answer, index) => (
          <AnswerBubble key={index} answer={answer} from={nameOf(brand)} quoted={quoted} direction={directionOf(answer.text)} />
        ))}
      </div>
      <InputBar look={look} />
      <span class="home-bar" aria-hidden="true" />
    </section>
  );
}

interface AnswerBubbleProps {
  readonly answer: Answer;
  readonly from: string;
  readonly quoted: string;
  readonly direction: Direction;
}

/** What the customer answered. A tapped button quotes the message. */
function AnswerBubble({ answer: { kind, text }, from, quoted, direction }: AnswerBubbleProps): JSX.Element {
  return (
    <div class="bubble answer">
      <span class="visually-hidden">{kind === "tap" ? "You answered" : "You wrote"}</span>
      {kind === "tap" && (
        <div class="quoted" aria-hidden="true">
          <b dir="auto">{from}</b>
          <span dir="auto">{quoted}</span>
        </div>
      )}
      <div class="answer-text">
        <span dir={direction}>{text}</span>
        <span class="time" aria-hidden="true">
          {clock} <Ticks mark="read" />
        </span>
      </div>
    </div>
  );
}
