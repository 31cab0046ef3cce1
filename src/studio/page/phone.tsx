import type { ComponentChildren, JSX } from "preact";
import type { Preview, PreviewMedia, PreviewText, Span, Style } from "../../preview/model.ts";
import { Icon } from "./icons.tsx";
import type { Answer, Mark } from "./sandbox/delivery.ts";
import { Ticks } from "./sandbox/ticks.tsx";

interface PhoneProps {
  readonly preview: Preview;
  /** The mark beside the time; undefined until the message is accepted. */
  readonly mark?: Mark | undefined;
  readonly answers: readonly Answer[];
  /** Taps a button; undefined until the message is on the phone. */
  readonly onTap?: ((id: string) => void) | undefined;
}

/** The message as the customer's phone shows it. */
export function Phone({ preview: { header, body, footer, buttons }, mark, answers, onTap }: PhoneProps): JSX.Element {
  return (
    <section class="phone" aria-label="Preview on a phone">
      <div class="phone-bar">
        <span class="avatar" aria-hidden="true">
          B
        </span>
        <span>
          <b>Your brand</b>
          <small>Business account</small>
        </span>
      </div>
      <div class="chat">
        <div class="bubble">
          {header !== undefined && (header.kind === "text" ? <Paragraph class="bubble-header" text={header} /> : <Media media={header} />)}
          <Paragraph class="bubble-body" text={body} />
          <div class="bubble-end">
            {footer !== undefined && <Paragraph class="bubble-footer" text={footer} />}
            <span class="time">
              <span aria-hidden="true">9:41</span>
              {mark !== undefined && <Ticks mark={mark} />}
            </span>
          </div>
        </div>
        <div class="taps">
          {buttons.map(({ id, title, shown, direction }, index) => (
            <button key={index} type="button" class="tap" dir={direction} title={title} aria-disabled={onTap === undefined} onClick={() => onTap?.(id)}>
              <Icon name="reply" /> {shown === "" ? <i>no title yet</i> : shown}
            </button>
          ))}
        </div>
        {answers.map(({ kind, text }, index) => (
          <div key={index} class="bubble answer" dir="auto">
            <small>{kind === "tap" ? "You answered" : "You wrote"}</small>
            {text}
          </div>
        ))}
      </div>
    </section>
  );
}

function Paragraph({ class: className, text: { shown, hidden, direction } }: { readonly class: string; readonly text: PreviewText }): JSX.Element {
  return (
    <p class={className} dir={direction}>
      <Spans spans={shown} />
      {hidden.length > 0 && (
        <>
          <span class="fold" title="Some phones hide the rest until the customer asks for it">
            … Read more
          </span>
          <span class="folded">
            <Spans spans={hidden} />
          </span>
        </>
      )}
    </p>
  );
}

function Spans({ spans }: { readonly spans: readonly Span[] }): JSX.Element {
  return (
    <>
      {spans.map(({ text, styles, link }) =>
        styles.reduce<ComponentChildren>((inner, style) => styled(style, inner), link === undefined ? text : <span class="link">{text}</span>),
      )}
    </>
  );
}

function styled(style: Style, inner: ComponentChildren): JSX.Element {
  switch (style) {
    case "bold":
      return <b>{inner}</b>;
    case "italic":
      return <i>{inner}</i>;
    case "strike":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "mono":
      return <code class="mono">{inner}</code>;
  }
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
