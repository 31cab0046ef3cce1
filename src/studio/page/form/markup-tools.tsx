import type { JSX } from "preact";
import { toggleMarkup } from "./toggle-markup.ts";

interface MarkupToolsProps {
  /** The `id` of the text area. */
  readonly target: string;
  readonly onValue: (value: string) => void;
}

const tools = [
  { name: "Bold", marker: "*", shown: <b>B</b>, key: "b" },
  { name: "Italic", marker: "_", shown: <i>I</i>, key: "i" },
  { name: "Strike through", marker: "~", shown: <s>S</s>, key: undefined },
  { name: "Code", marker: "`", shown: <code>{"<>"}</code>, key: undefined },
];

/** Marks the selected text in WhatsApp's markup, or takes the marks away. */
export function MarkupTools({ target, onValue }: MarkupToolsProps): JSX.Element {
  const toggle = (marker: string) => {
    const area = document.getElementById(target);
    if (area instanceof HTMLTextAreaElement) toggleIn(area, marker, onValue);
  };
  return (
    <div class="markup-tools" role="toolbar" aria-label="Markup" aria-controls={target}>
      {tools.map(({ name, marker, shown, key }) => (
        <button
          key={name}
          type="button"
          class="tool"
          aria-label={name}
          title={`${name}: ${marker}text${marker}${key === undefined ? "" : ` (Ctrl+${key.toUpperCase()})`}`}
          onClick={() => toggle(marker)}
        >
          {shown}
        </button>
      ))}
    </div>
  );
}

/** The shortcuts of the tools, for the text area itself. */
export function onMarkupKey(event: KeyboardEvent, onValue: (value: string) => void): void {
  const tool = tools.find(({ key }) => key === event.key.toLowerCase());
  if (tool === undefined || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  toggleIn(event.currentTarget, tool.marker, onValue);
}

/** Sets the text before the page renders it, so that the selection stays. */
function toggleIn(area: HTMLTextAreaElement, marker: string, onValue: (value: string) => void): void {
  const { text, start, end } = toggleMarkup({ text: area.value, start: area.selectionStart, end: area.selectionEnd }, marker);
  area.value = text;
  area.focus();
  area.setSelectionRange(start, end);
  onValue(text);
}
