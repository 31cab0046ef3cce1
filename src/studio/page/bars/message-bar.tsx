import type { JSX } from "preact";
import { Icon } from "../icons.tsx";
import type { Workspace } from "../workspace/workspace.ts";

interface MessageBarProps {
  readonly workspace: Workspace;
  readonly isSideBySide: boolean;
  readonly onSelect: (key: number) => void;
  readonly onCopy: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  readonly onSideBySide: (isSideBySide: boolean) => void;
}

/** The messages side by side, such as the languages of one message: chooses, names, adds and removes them. */
export function MessageBar({ workspace, isSideBySide, onSelect, onCopy, onRename, onRemove, onSideBySide }: MessageBarProps): JSX.Element {
  const { entries, current } = workspace;
  const several = entries.length > 1;
  return (
    <section class="message-bar" aria-label="Messages">
      {entries.map(({ key, name }) => (
        <button key={key} type="button" class="message-tab" aria-pressed={!isSideBySide && key === current} dir="auto" onClick={() => onSelect(key)}>
          {name || "No name"}
        </button>
      ))}
      <button type="button" class="message-add" onClick={onCopy} title="Puts a copy beside it, to be translated">
        <Icon name="add" /> <span>Another language</span>
      </button>
      {several && (
        <div class="message-tools">
          <button type="button" class="quiet" aria-pressed={isSideBySide} onClick={() => onSideBySide(!isSideBySide)}>
            <Icon name="columns" /> Side by side
          </button>
          {!isSideBySide && (
            <>
              <input
                aria-label="Name of this message"
                dir="auto"
                autocomplete="off"
                value={entries.find(({ key }) => key === current)?.name ?? ""}
                onInput={({ currentTarget }) => onRename(currentTarget.value)}
              />
              <button type="button" class="tool" aria-label="Remove this message" title="Remove this message" onClick={onRemove}>
                <Icon name="remove" />
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
