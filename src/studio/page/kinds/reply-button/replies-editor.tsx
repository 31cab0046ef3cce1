import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { limits } from "../../../../../generated/limits.ts";
import { interactivePath } from "../../../../message/json.ts";
import { CountOf } from "../../controls/count-of.tsx";
import { RowTools, rowToolId } from "../../controls/row-tools.tsx";
import { useFocusAfterRender } from "../../controls/use-focus-after-render.ts";
import { Field, IssueNotes } from "../../form/field.tsx";
import { fieldId, issuesAt } from "../../form/issues.ts";
import { Icon } from "../../icons.tsx";
import type { PartEditorProps } from "../part-props.ts";
import { type Replies, withoutReply, withReply, withReplyChanged, withReplyMoved } from "./replies.ts";

const { maxItems } = limits.buttons;
const buttonsPath = `${interactivePath}/action/buttons`;

/** Edits, adds, removes and reorders the reply buttons. */
export function RepliesEditor({ part: replies, issues, onPart }: PartEditorProps<Replies>): JSX.Element {
  const [announcement, setAnnouncement] = useState("");
  const focusAfterRender = useFocusAfterRender();

  const add = () => {
    onPart(withReply);
    setAnnouncement(`Button ${replies.length + 1} added`);
    focusAfterRender(fieldId(`${buttonsPath}/${replies.length}/reply/title`));
  };
  const remove = (index: number) => {
    onPart((current) => withoutReply(current, index));
    setAnnouncement(`Button ${index + 1} removed`);
    focusAfterRender(fieldId(buttonsPath));
  };
  const move = (index: number, by: -1 | 1) => {
    onPart((current) => withReplyMoved(current, index, by));
    setAnnouncement(`Button moved to place ${index + by + 1} of ${replies.length}`);
    focusAfterRender(rowToolId("button", by === -1 ? "up" : "down", index + by));
  };

  return (
    <fieldset id={fieldId(buttonsPath)} tabIndex={-1}>
      <legend>
        Reply buttons <CountOf count={replies.length} max={maxItems} />
      </legend>
      <ol class="rows">
        {replies.map(({ key, id, title }, index) => {
          const path = `${buttonsPath}/${index}/reply`;
          const labelEnd = `of button ${index + 1}`;
          const set = (name: "id" | "title") => (text: string) => onPart((current) => withReplyChanged(current, index, { [name]: text }), `${path}/${name}`);
          return (
            <li key={key}>
              <div class="row-head">
                <span aria-hidden="true">Button {index + 1}</span>
                <RowTools
                  what="button"
                  index={index}
                  canMoveUp={index > 0}
                  canMoveDown={index < replies.length - 1}
                  onMove={(by) => move(index, by)}
                  onRemove={() => remove(index)}
                />
              </div>
              <div class="row-fields">
                <Field
                  label="Title"
                  labelEnd={labelEnd}
                  path={`${path}/title`}
                  value={title}
                  onValue={set("title")}
                  issues={issues}
                  limit={limits.replyTitle}
                />
                <Field label="Id" labelEnd={labelEnd} path={`${path}/id`} value={id} onValue={set("id")} issues={issues} limit={limits.replyId} />
              </div>
            </li>
          );
        })}
      </ol>
      <IssueNotes issues={issuesAt(issues, buttonsPath)} />
      <button type="button" class="quiet wide" onClick={add} disabled={replies.length >= maxItems}>
        <Icon name="add" /> Add a button
      </button>
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </fieldset>
  );
}
