import type { JSX } from "preact";

interface MarkupToolsProps {
  /** The `id` of the text area. */
  readonly target: string;
  readonly onValue: (value: string) => void;
}

const tools = [
  { name: "Bold", marker: "*", shown: <b>B</b> },
  { name: "Italic", marker: "_", shown: <i>I</i> },
  { name: "Strike through", marker: "~", shown: <s>S</s> },
  { name: "Code", marker: "`", shown: <code>{"<>"}</code> },
];

/** Wraps the selected text in WhatsApp's markup, or inserts markers at the cursor. */
export function MarkupTools({ target, onValue }: MarkupToolsProps): JSX.Element {
  const wrapSelection = (marker: string) => {
    const area = document.getElementById(target);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const { selectionStart: start, selectionEnd: end, value } = area;
    area.setRangeText(`${marker}${value.slice(start, end)}${marker}`);
    area.focus();
    area.setSelectionRange(start + marker.length, end + marker.length);
    onValue(area.value);
  };
  return (
    <div class="markup-tools" role="toolbar" aria-label="Markup" aria-controls={target}>
      {tools.map(({ name, marker, shown }) => (
        <button key={name} type="button" class="tool" aria-label={name} title={`${name}: ${marker}text${marker}`} onClick={() => wrapSelection(marker)}>
          {shown}
        </button>
      ))}
    </div>
  );
}
