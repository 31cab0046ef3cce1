import type { JSX } from "preact";
import { Icon, type IconName } from "../icons.tsx";

interface RowToolsProps {
  /** What a row is, in one word. */
  readonly what: string;
  /** Tells it from the others, from 0. */
  readonly index: number;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** The `id` of a tool, to give it the focus after its row has moved. */
export function rowToolId(what: string, icon: IconName, index: number): string {
  return `${what}-${icon}-${index}`;
}

/** Moves and removes one row of a list. The tools stay in the order of the Tab key where they can do nothing. */
export function RowTools({ what, index, canMoveUp, canMoveDown, onMove, onRemove }: RowToolsProps): JSX.Element {
  const tool = (icon: IconName, label: string, isPossible: boolean, onClick: () => void) => (
    <button
      type="button"
      id={rowToolId(what, icon, index)}
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
      {tool("up", "Move up", canMoveUp, () => onMove(-1))}
      {tool("down", "Move down", canMoveDown, () => onMove(1))}
      {tool("remove", "Remove", true, onRemove)}
    </div>
  );
}
