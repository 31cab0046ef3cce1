import type { ComponentChildren, JSX } from "preact";
import { codePoints } from "../../../../generated/validators.js";
import type { Issue } from "../../../message/issue.ts";
import { fieldId, issuesAt } from "./issues.ts";

interface FieldProps {
  readonly label: string;
  /** Where in the message the text stands, as a JSON Pointer. */
  readonly path: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly issues: readonly Issue[];
  readonly limit?: { readonly minLength: number; readonly maxLength?: number };
  readonly hint?: string;
  readonly rows?: number;
  /** What stands beside the label. */
  readonly tools?: ComponentChildren;
  readonly keyboard?: "text" | "tel" | "url";
}

/** One text of the message: its name, its counter, its input, and what is wrong with it. */
export function Field({ label, path, value, onValue, issues, limit, hint, rows, tools, keyboard = "text" }: FieldProps): JSX.Element {
  const id = fieldId(path);
  const own = issuesAt(issues, path);
  const shared = {
    id,
    value,
    dir: "auto",
    autocomplete: "off",
    spellcheck: rows !== undefined,
    "aria-invalid": own.some(({ severity }) => severity === "error"),
    "aria-describedby": `${id}-notes`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => onValue(currentTarget.value),
  } as const;
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {tools}
        {limit?.maxLength !== undefined && <Counter text={value} most={limit.maxLength} />}
      </div>
      {rows === undefined ? <input {...shared} inputMode={keyboard} /> : <textarea {...shared} rows={rows} />}
      <div id={`${id}-notes`} class="notes">
        {hint !== undefined && own.length === 0 && <p class="hint">{hint}</p>}
        <IssueNotes issues={own} />
      </div>
    </div>
  );
}

/** What is wrong with one field, in the words of the compiler. */
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

function Counter({ text, most }: { readonly text: string; readonly most: number }): JSX.Element {
  const length = codePoints(text);
  const state = length > most ? "over" : text.length > most ? "unsure" : length > most * nearlyFull ? "near" : "fine";
  return (
    <span class={`counter counter-${state}`} title={`${length} of at most ${most} characters, counted in Unicode code points`}>
      {length}
      <span aria-hidden="true"> / </span>
      <span class="visually-hidden"> of </span>
      {most}
    </span>
  );
}

/** From here on the counter draws attention. */
const nearlyFull = 0.9;
