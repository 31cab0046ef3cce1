import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PreviewSection } from "../../../../preview/model.ts";
import { Icon } from "../../icons.tsx";
import type { PartSheetProps } from "../part-props.ts";
import type { Place } from "./list-changes.ts";

/** The opened list: the customer chooses a row and sends it. */
export function ListSheet({ preview: { list }, onAnswer, onClose }: PartSheetProps): JSX.Element {
  const { title = "", direction = "ltr", sections = [] } = list ?? {};
  const [chosen, setChosen] = useState<Place>();
  const row = chosen && sections[chosen.section]?.rows[chosen.row];
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    sheet.current?.addEventListener("keydown", onKey);
    return () => sheet.current?.removeEventListener("keydown", onKey);
  });
  const isPicture = onAnswer === null;
  const canSend = row !== undefined && onAnswer !== undefined && onAnswer !== null;
  const send = () => {
    if (!canSend) return;
    onAnswer({ tap: row.id });
    onClose();
  };
  return (
    <section ref={sheet} class="sheet" aria-label={isPicture ? undefined : `List: ${title}`}>
      <div class="sheet-head" dir={direction}>
        {isPicture ? (
          <Icon name="remove" />
        ) : (
          <button ref={close} type="button" class="tool" aria-label="Close the list" title="Close" onClick={onClose}>
            <Icon name="remove" />
          </button>
        )}
        <b>{title}</b>
      </div>
      {sections.map((section, index) => (
        <SheetSection
          key={index}
          section={section}
          chosen={chosen?.section === index ? chosen.row : undefined}
          onChoose={isPicture ? undefined : (position) => setChosen({ section: index, row: position })}
        />
      ))}
      {isPicture ? (
        <div class="sheet-send">Send</div>
      ) : (
        <button type="button" class="sheet-send" aria-disabled={!canSend} onClick={send}>
          Send
        </button>
      )}
      {onAnswer === undefined && <p class="sheet-note">A row can be sent once the message was tried in the sandbox.</p>}
    </section>
  );
}

interface SheetSectionProps {
  readonly section: PreviewSection;
  /** The index of the chosen row, if it is in this section. */
  readonly chosen: number | undefined;
  /** Undefined in a picture. */
  readonly onChoose: ((row: number) => void) | undefined;
}

function SheetSection({ section: { title, direction, rows }, chosen, onChoose }: SheetSectionProps): JSX.Element {
  return (
    <fieldset class="sheet-section">
      {title !== undefined && (
        <legend class="sheet-title" dir={direction}>
          {title}
        </legend>
      )}
      {rows.map((row, index) => {
        const texts = (
          <span class="sheet-texts" dir={row.direction}>
            {row.title === "" ? <i>no title yet</i> : row.title}
            {row.description !== undefined && <small dir="auto">{row.description}</small>}
          </span>
        );
        return onChoose === undefined ? (
          <div key={index} class="sheet-row">
            {texts} <span class="sheet-radio" />
          </div>
        ) : (
          <label key={index} class="sheet-row">
            {texts} <input type="radio" name="sheet-row" class="sheet-radio" checked={index === chosen} onChange={() => onChoose(index)} />
          </label>
        );
      })}
    </fieldset>
  );
}
