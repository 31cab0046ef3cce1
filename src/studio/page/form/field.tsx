import type { ComponentChildren, JSX } from "preact";
import { codePoints } from "../../../../generated/validators-runtime.js";
import type { Issue } from "../../../message/issue.ts";
import type { Field as SchemaField } from "../../../type-level/artefact-types.ts";
import { fieldId, issuesAt } from "./issues.ts";

interface FieldProps {
  readonly label: string;
  /** Said by screen readers after the label, where what is seen tells the fields apart. */
  readonly labelEnd?: string | undefined;
  /** The JSON Pointer of the text in the message. */
  readonly path: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly issues: readonly Issue[];
  readonly limit?: SchemaField["limits"] | undefined;
  readonly hint?: string | undefined;
  readonly rows?: number;
  /** Shown beside the label. */
  readonly tools?: ComponentChildren;
  readonly keyboard?: "text" | "tel" | "url";
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One text of the message: label, counter, input and issues. */
export function Field({ label, labelEnd, path, value, onValue, issues, limit, hint, rows, tools, keyboard = "text", onKeyDown }: FieldProps): JSX.Element {
  const id = fieldId(path);
  const max = limit?.["maxLength"];
  const fieldIssues = issuesAt(issues, path);
  const inputProps = {
    id,
    value,
    dir: "auto",
    autocomplete: "off",
    spellcheck: rows !== undefined,
    "aria-invalid": fieldIssues.some(({ severity }) => severity === "error"),
    "aria-describedby": `${id}-notes`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => onValue(currentTarget.value),
    ...(onKeyDown === undefined ? undefined : { onKeyDown }),
  } as const;
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          {label}
          {labelEnd !== undefined && <span class="visually-hidden"> {labelEnd}</span>}
        </label>
        {tools}
        {max !== undefined && <Counter text={value} max={max} />}
      </div>
      {rows === undefined ? <input {...inputProps} inputMode={keyboard} /> : <textarea {...inputProps} rows={rows} />}
      <div id={`${id}-notes`} class="notes">
        {hint !== undefined && fieldIssues.length === 0 && <p class="hint">{hint}</p>}
        <IssueNotes issues={fieldIssues} />
      </div>
    </div>
  );
}

/** The issues of one field. */
export function IssueNotes({ issues }: { readonly issues: readonly Issue[] }): JSX.Element {
  return (
    <>
      {issues.map(({ severity, message, fix, doc }) => (
        <p key={message} class={`note note-${severity}`} title={doc}>
          {message}
          {fix !== undefined && <span class="fix">. {fix}</span>}
        </p>
      ))}
    </>
  );
}

function Counter({ text, max }: { readonly text: string; readonly max: number }): JSX.Element {
  const length = codePoints(text);
  const state = length > max ? "over" : text.length > max ? "unsure" : length > max * nearlyFull ? "near" : "fine";
  return (
    <span class={`counter counter-${state}`} title={`${length} of at most ${max} characters, counted in Unicode code points`}>
      {length}
      <span aria-hidden="true"> / </span>
      <span class="visually-hidden"> of </span>
      {max}
    </span>
  );
}

/** The share of the limit from which the counter is highlighted. */
const nearlyFull = 0.9;
