import type { ComponentChildren, JSX } from "preact";
import type { PreviewText, Span, Style } from "../../../preview/model.ts";
import { type Line, linesOf } from "./blocks.ts";

/** A text of the message, with its markup, and with the part that some phones hide. */
export function Text({ class: className, text: { shown, hidden, direction } }: { readonly class: string; readonly text: PreviewText }): JSX.Element {
  return (
    <div class={className} dir={direction}>
      <Lines lines={linesOf(shown)} />
      {hidden.length > 0 && (
        <>
          <span class="fold" title="Some phones hide the rest until the customer asks for it">
            … Read more
          </span>
          <div class="folded">
            <Lines lines={hiddenLines(shown, hidden)} />
          </div>
        </>
      )}
    </div>
  );
}

/** The fold is a line break of its own. */
function hiddenLines(shown: readonly Span[], hidden: readonly Span[]): readonly Line[] {
  const [first, ...others] = hidden;
  if (first?.text.startsWith("\n")) return linesOf([{ ...first, text: first.text.slice(1) }, ...others]);
  return linesOf(hidden, shown.at(-1)?.text.endsWith("\n") === true);
}

function Lines({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  return (
    <>
      {lines.map(({ kind, number, spans }, index) => (
        <div key={index} class={`line line-${kind}`}>
          {kind === "bullet" && <span class="line-mark">•</span>}
          {kind === "number" && <span class="line-mark">{number}.</span>}
          <span>
            <Spans spans={spans} />
          </span>
        </div>
      ))}
    </>
  );
}

/** Text with its styles, in one line. */
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
