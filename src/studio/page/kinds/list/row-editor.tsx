import type { JSX } from "preact";
import { limits } from "../../../../../generated/limits.ts";
import type { Issue } from "../../../../message/issue.ts";
import { RowTools } from "../../controls/row-tools.tsx";
import { Field } from "../../form/field.tsx";
import type { RowDraft } from "./list.ts";

interface RowEditorProps {
  readonly row: RowDraft;
  /** Counted through all sections, from 1. */
  readonly number: number;
  readonly path: string;
  readonly issues: readonly Issue[];
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onRow: (change: Partial<RowDraft>, name: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const texts = [
  { name: "title", label: "Title", limit: limits.rowTitle },
  { name: "id", label: "Id", limit: limits.rowId },
  { name: "description", label: "Description", limit: limits.rowDescription },
] as const;

/** Edits one row of the list, and moves it, also into the sections beside its own. */
export function RowEditor({ row, number, path, issues, canMoveUp, canMoveDown, onRow, onMove, onRemove }: RowEditorProps): JSX.Element {
  return (
    <li>
      <div class="row-head">
        <span aria-hidden="true">Row {number}</span>
        <RowTools what="row" index={number - 1} canMoveUp={canMoveUp} canMoveDown={canMoveDown} onMove={onMove} onRemove={onRemove} />
      </div>
      <div class="row-fields">
        {texts.map(({ name, label, limit }) => (
          <Field
            key={name}
            label={label}
            labelEnd={`of row ${number}`}
            path={`${path}/${name}`}
            value={row[name]}
            onValue={(text) => onRow({ [name]: text }, name)}
            issues={issues}
            limit={limit}
          />
        ))}
      </div>
    </li>
  );
}
