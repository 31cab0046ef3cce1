import type { JSX } from "preact";
import { Icon, type IconName } from "../icons.tsx";

interface RowToolsProps {
  /** What a row is, in one word. */
  readonly what: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves and removes one row of a list. The tools stay in the order of the Tab key where they can do nothing. */
export function RowTools({ what, index, count, onMove, onRemove }: RowToolsProps): JSX.Element {
  const tool = (icon: IconName, label: string, isPossible: boolean, onClick: () => void) => (
    <button
      type="button"
      id={`${what}-${icon}-${index}`}
      class="tool"
      aria-label={`${label} ${what} ${index + 1}`}
      title={label}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="row-tools">
      {tool("up", "Move up", index > 0, () => onMove(-1))}
      {tool("down", "Move down", index < count - 1, () => onMove(1))}
      {tool("remove", "Remove", true, onRemove)}
    </div>
  );
}
