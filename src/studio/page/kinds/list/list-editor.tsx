import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { limits } from "../../../../../generated/limits.ts";
import { interactivePath } from "../../../../message/json.ts";
import { CountOf } from "../../controls/count-of.tsx";
import { rowToolId } from "../../controls/row-tools.tsx";
import { useFocusAfterRender } from "../../controls/use-focus-after-render.ts";
import { Field, IssueNotes } from "../../form/field.tsx";
import { fieldId, issuesAt } from "../../form/issues.ts";
import { Icon } from "../../icons.tsx";
import type { PartEditorProps } from "../part-props.ts";
import { type ListPart, rowsOf } from "./list.ts";
import {
  isFull,
  numberOf,
  placeBeside,
  withoutRow,
  withoutSection,
  withRow,
  withRowChanged,
  withRowMoved,
  withSection,
  withSectionMoved,
  withSectionTitle,
} from "./list-changes.ts";
import { SectionEditor } from "./section-editor.tsx";

const actionPath = `${interactivePath}/action`;
const buttonPath = `${actionPath}/button`;
const sectionsPath = `${actionPath}/sections`;

/** Edits the button that opens the list, and the sections with their rows. */
export function ListEditor({ part: list, issues, onPart }: PartEditorProps<ListPart>): JSX.Element {
  const [announcement, setAnnouncement] = useState("");
  const focusAfterRender = useFocusAfterRender();
  const { button, sections } = list;
  const step = (change: (current: ListPart) => ListPart, said: string, focused: string) => {
    onPart(change);
    setAnnouncement(said);
    focusAfterRender(focused);
  };
  const moveRow = (section: number, row: number, by: -1 | 1) => {
    const to = placeBeside(list, { section, row }, by);
    if (to === undefined) return;
    const moved = withRowMoved(list, { section, row }, by);
    step(
      (current) => withRowMoved(current, { section, row }, by),
      `Row moved to place ${to.row + 1} of section ${to.section + 1}`,
      rowToolId("row", by === -1 ? "up" : "down", numberOf(moved, to) - 1),
    );
  };
  return (
    <>
      <Field
        label="Button label"
        path={buttonPath}
        value={button}
        onValue={(text) => onPart((current) => ({ ...current, button: text }), buttonPath)}
        issues={issues}
        limit={limits.listButton}
        hint="What the customer taps to open the list."
      />
      <fieldset id={fieldId(sectionsPath)} tabIndex={-1}>
        <legend>
          Sections and rows <CountOf count={rowsOf(sections).length} max={limits.sections.maxTotal} what="rows in all" />
        </legend>
        <ol class="sections">
          {sections.map((section, index) => {
            const path = `${sectionsPath}/${index}`;
            return (
              <SectionEditor
                key={section.key}
                section={section}
                index={index}
                count={sections.length}
                firstNumber={numberOf(list, { section: index, row: 0 })}
                path={path}
                issues={issues}
                isFull={isFull(list)}
                canMoveRow={(row, by) => placeBeside(list, { section: index, row }, by) !== undefined}
                onTitle={(title) => onPart((current) => withSectionTitle(current, index, title), `${path}/title`)}
                onMove={(by) =>
                  step(
                    (current) => withSectionMoved(current, index, by),
                    `Section moved to place ${index + by + 1} of ${sections.length}`,
                    rowToolId("section", by === -1 ? "up" : "down", index + by),
                  )
                }
                onRemove={() => step((current) => withoutSection(current, index), `Section ${index + 1} removed`, fieldId(sectionsPath))}
                onRow={(row, change, name) => onPart((current) => withRowChanged(current, { section: index, row }, change), `${path}/rows/${row}/${name}`)}
                onAddRow={() => step((current) => withRow(current, index), "Row added", fieldId(`${path}/rows/${section.rows.length}/title`))}
                onMoveRow={(row, by) => moveRow(index, row, by)}
                onRemoveRow={(row) => step((current) => withoutRow(current, { section: index, row }), "Row removed", fieldId(path))}
              />
            );
          })}
        </ol>
        <IssueNotes issues={issuesAt(issues, sectionsPath)} />
        <button
          type="button"
          class="quiet wide"
          onClick={() => step(withSection, `Section ${sections.length + 1} added`, fieldId(`${sectionsPath}/${sections.length}/title`))}
          disabled={sections.length >= limits.sections.maxItems}
        >
          <Icon name="add" /> Add a section
        </button>
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
      </fieldset>
    </>
  );
}
