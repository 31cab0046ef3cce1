import type { ComponentChildren, JSX } from "preact";
import type { Preview, PreviewMedia, PreviewText, Span, Style } from "../../preview/model.ts";
import { Icon } from "./icons.tsx";

interface PhoneProps {
  readonly preview: Preview;
  /** The title of the button that the customer tapped. */
  readonly answer?: string | undefined;
  /** Taps a button; undefined until the message has been sent. */
  readonly onTap?: ((id: string) => void) | undefined;
}

/** The message as the customer's phone shows it. */
export function Phone({ preview: { header, body, footer, buttons }, answer, onTap }: PhoneProps): JSX.Element {
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
            <span class="time" aria-hidden="true">
              9:41
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
        {answer !== undefined && (
          <div class="bubble answer" dir="auto">
            <small>You answered</small>
            {answer}
          </div>
        )}
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
