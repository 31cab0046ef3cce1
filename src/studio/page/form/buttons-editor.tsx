import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { limits } from "../../../../generated/limits.ts";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import { type Draft, type ReplyDraft, withoutReply, withReply, withReplyChanged, withReplyMoved } from "../draft/draft.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Field, IssueNotes } from "./field.tsx";
import { fieldId, issuesAt } from "./issues.ts";

interface ButtonsEditorProps {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

const { maxItems } = limits.buttons;
const buttonsPath = `${interactivePath}/action/buttons`;

/** Edits, adds, removes and reorders the reply buttons. */
export function ButtonsEditor({ draft, issues, onEdit }: ButtonsEditorProps): JSX.Element {
  const { replies } = draft;
  const [announcement, setAnnouncement] = useState("");
  const focusAfterRender = useFocusAfterRender();

  const add = () => {
    onEdit(withReply);
    setAnnouncement(`Button ${replies.length + 1} added`);
    focusAfterRender(fieldId(`${buttonsPath}/${replies.length}/reply/title`));
  };
  const remove = (index: number) => {
    onEdit((current) => withoutReply(current, index));
    setAnnouncement(`Button ${index + 1} removed`);
    focusAfterRender(fieldId(buttonsPath));
  };
  const move = (index: number, by: -1 | 1) => {
    onEdit((current) => withReplyMoved(current, index, by));
    setAnnouncement(`Button moved to place ${index + by + 1} of ${replies.length}`);
    focusAfterRender(`${by === -1 ? "up" : "down"}-${index + by}`);
  };

  return (
    <fieldset id={fieldId(buttonsPath)} tabIndex={-1}>
      <legend>
        Reply buttons{" "}
        <span class={`counter counter-${replies.length > maxItems ? "over" : "fine"}`}>
          {replies.length} <span aria-hidden="true">/</span>
          <span class="visually-hidden">of</span> {maxItems}
        </span>
      </legend>
      <ol class="replies">
        {replies.map((reply, index) => (
          <ReplyRow
            key={reply.key}
            reply={reply}
            index={index}
            count={replies.length}
            issues={issues}
            onChange={(change) => onEdit((current) => withReplyChanged(current, index, change))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
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

interface ReplyRowProps {
  readonly reply: ReplyDraft;
  readonly index: number;
  readonly count: number;
  readonly issues: readonly Issue[];
  readonly onChange: (change: Partial<ReplyDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ReplyRow({ reply, index, count, issues, onChange, onMove, onRemove }: ReplyRowProps): JSX.Element {
  const path = `${buttonsPath}/${index}/reply`;
  const number = index + 1;
  const tool = (icon: IconName, label: string, isPossible: boolean, onClick: () => void) => (
    <button
      type="button"
      id={`${icon}-${index}`}
      class="tool"
      aria-label={`${label} button ${number}`}
      title={label}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <li>
      <div class="reply-fields">
        <Field
          label={`Title of button ${number}`}
          path={`${path}/title`}
          value={reply.title}
          onValue={(title) => onChange({ title })}
          issues={issues}
          limit={limits.replyTitle}
        />
        <Field
          label={`Id of button ${number}`}
          path={`${path}/id`}
          value={reply.id}
          onValue={(id) => onChange({ id })}
          issues={issues}
          limit={limits.replyId}
        />
      </div>
      <div class="reply-tools">
        {tool("up", "Move up", index > 0, () => onMove(-1))}
        {tool("down", "Move down", index < count - 1, () => onMove(1))}
        {tool("remove", "Remove", true, onRemove)}
      </div>
    </li>
  );
}

/** Focuses an element that only exists after the next render. */
function useFocusAfterRender(): (id: string) => void {
  const [target, setTarget] = useState<string>();
  useLayoutEffect(() => {
    if (target === undefined) return;
    document.getElementById(target)?.focus();
    setTarget(undefined);
  }, [target]);
  return setTarget;
}
