import type { JSX } from "preact";
import { limits } from "../../../../../generated/limits.ts";
import type { Issue } from "../../../../message/issue.ts";
import { RowTools } from "../../controls/row-tools.tsx";
import { Field, IssueNotes } from "../../form/field.tsx";
import { fieldId, issuesAt } from "../../form/issues.ts";
import { Icon } from "../../icons.tsx";
import type { RowDraft, SectionDraft } from "./list.ts";
import { RowEditor } from "./row-editor.tsx";

interface SectionEditorProps {
  readonly section: SectionDraft;
  readonly index: number;
  /** How many sections there are. */
  readonly count: number;
  /** The number of its first row: rows are numbered through the list. */
  readonly firstNumber: number;
  readonly path: string;
  readonly issues: readonly Issue[];
  /** Whether the list has as many rows as it may. */
  readonly isFull: boolean;
  readonly canMoveRow: (row: number, by: -1 | 1) => boolean;
  readonly onTitle: (title: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onRow: (row: number, change: Partial<RowDraft>, name: string) => void;
  readonly onAddRow: () => void;
  readonly onMoveRow: (row: number, by: -1 | 1) => void;
  readonly onRemoveRow: (row: number) => void;
}

/** Edits the title and the rows of one section, and moves it. */
export function SectionEditor({ section: { title, rows }, index, count, firstNumber, path, issues, ...props }: SectionEditorProps): JSX.Element {
  return (
    <li id={fieldId(path)} tabIndex={-1}>
      <div class="row-head">
        <span>Section {index + 1}</span>
        <RowTools what="section" index={index} canMoveUp={index > 0} canMoveDown={index < count - 1} onMove={props.onMove} onRemove={props.onRemove} />
      </div>
      <Field
        label="Title"
        labelEnd={`of section ${index + 1}`}
        path={`${path}/title`}
        value={title}
        onValue={props.onTitle}
        issues={issues}
        limit={limits.sectionTitle}
        hint={count === 1 ? "Optional while there is one section." : undefined}
      />
      <ol class="rows">
        {rows.map((row, position) => (
          <RowEditor
            key={row.key}
            row={row}
            number={firstNumber + position}
            path={`${path}/rows/${position}`}
            issues={issues}
            canMoveUp={props.canMoveRow(position, -1)}
            canMoveDown={props.canMoveRow(position, 1)}
            onRow={(change, name) => props.onRow(position, change, name)}
            onMove={(by) => props.onMoveRow(position, by)}
            onRemove={() => props.onRemoveRow(position)}
          />
        ))}
      </ol>
      <IssueNotes issues={issuesAt(issues, `${path}/rows`)} />
      <button id={props.isFull ? undefined : fieldId(`${path}/rows`)} type="button" class="quiet wide" onClick={props.onAddRow} disabled={props.isFull}>
        <Icon name="add" /> Add a row<span class="visually-hidden"> to section {index + 1}</span>
      </button>
    </li>
  );
}
