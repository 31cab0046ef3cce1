import type { JSX } from "preact";
import type { Issue } from "../../../message/issue.ts";
import { placeholderKey } from "../../../message/placeholders.ts";
import { useFocusAfterRender } from "../controls/use-focus-after-render.ts";
import { checkRequest, focusField } from "../form/issues.ts";
import { Icon } from "../icons.tsx";
import { filled, type SampleRow } from "../workspace/sample-rows.ts";

interface SampleRowsEditorProps {
  /** The placeholders, as written. */
  readonly names: readonly string[];
  readonly rows: readonly SampleRow[];
  /** The index of the row on the phone. */
  readonly shown: number;
  /** The message with its placeholders. */
  readonly request: unknown;
  readonly onRows: (change: (rows: readonly SampleRow[]) => readonly SampleRow[], typedInto?: string) => void;
  readonly onShow: (row: number) => void;
}

/** Edits the texts that fill the placeholders, one row for each customer, and says which rows make the message wrong. */
export function SampleRowsEditor({ names, rows, shown, request, onRows, onShow }: SampleRowsEditorProps): JSX.Element {
  const focusAfterRender = useFocusAfterRender();
  const set = (index: number, key: string, text: string) =>
    onRows((current) => current.map((row, position) => (position === index ? { ...row, [key]: text } : row)), `sample-${index}-${key}`);
  const add = () => {
    onRows((current) => [...current, {}]);
    focusAfterRender(`sample-${rows.length}-0`);
  };
  const remove = (index: number) => {
    onRows((current) => current.filter((_, position) => position !== index));
    focusAfterRender("samples-title");
  };
  return (
    <section class="card samples" aria-labelledby="samples-title">
      <h2 id="samples-title" tabIndex={-1}>
        Placeholders
      </h2>
      <p class="hint">
        Each row fills them for one customer, as a line of the list of <code>send --to-file</code> does.
      </p>
      <ol class="rows">
        {rows.map((row, index) => {
          const issues = errorsOf(filled(request, row));
          const empty = names.filter((name) => (row[placeholderKey(name)] ?? "") === "");
          return (
            <li key={index}>
              <div class="row-head">
                <label class="radio">
                  <input type="radio" name="sample-row" checked={index === shown} onChange={() => onShow(index)} /> Show row {index + 1}
                </label>
                <button type="button" class="tool" aria-label={`Remove row ${index + 1}`} title="Remove" onClick={() => remove(index)}>
                  <Icon name="remove" />
                </button>
              </div>
              <div class="row-fields">
                {names.map((name, position) => (
                  <div key={name} class="field">
                    <label for={`sample-${index}-${position}`}>
                      {name}
                      <span class="visually-hidden"> of row {index + 1}</span>
                    </label>
                    <input
                      id={`sample-${index}-${position}`}
                      dir="auto"
                      autocomplete="off"
                      value={row[placeholderKey(name)] ?? ""}
                      onInput={({ currentTarget }) => set(index, placeholderKey(name), currentTarget.value)}
                    />
                  </div>
                ))}
              </div>
              <div role="status">
                {empty.length > 0 ? (
                  <p class="hint">Still empty: {empty.join(", ")}</p>
                ) : (
                  issues.map(({ path, message }) => (
                    <button key={`${path} ${message}`} type="button" class="issue issue-error" onClick={() => focusField(path)}>
                      {message}
                    </button>
                  ))
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <button type="button" class="quiet wide" onClick={add}>
        <Icon name="add" /> Add a row
      </button>
    </section>
  );
}

function errorsOf(request: unknown): readonly Issue[] {
  return checkRequest(request).issues.filter(({ severity }) => severity === "error");
}
