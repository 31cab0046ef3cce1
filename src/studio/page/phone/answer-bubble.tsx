import type { JSX } from "preact";
import { directionOf } from "../../../preview/model.ts";
import { Icon } from "../icons.tsx";
import type { Answer } from "../sandbox/delivery.ts";
import { Ticks } from "../sandbox/ticks.tsx";
import { clock } from "./bubble.tsx";

interface AnswerBubbleProps {
  readonly answer: Answer;
  readonly from: string;
  readonly quoted: string;
}

const verbs: Readonly<Record<Answer["kind"], string>> = { tap: "You answered", text: "You wrote", location: "You shared" };

/** What the customer answered. An answer quotes the message, and a text does not. */
export function AnswerBubble({ answer: { kind, text, detail }, from, quoted }: AnswerBubbleProps): JSX.Element {
  return (
    <div class="bubble answer">
      <span class="visually-hidden">{verbs[kind]}</span>
      {kind !== "text" && (
        <div class="quoted" aria-hidden="true">
          <b dir="auto">{from}</b>
          <span dir="auto">{quoted}</span>
        </div>
      )}
      {kind === "location" && (
        <div class="map" aria-hidden="true">
          <Icon name="location" />
        </div>
      )}
      <div class="answer-text">
        <span dir={directionOf(text)}>
          {text}
          {detail !== undefined && <small dir="auto">{detail}</small>}
        </span>
        <span class="time" aria-hidden="true">
          {clock} <Ticks mark="read" />
        </span>
      </div>
    </div>
  );
}
