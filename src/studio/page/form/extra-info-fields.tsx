import type { JSX } from "preact";
import type { Issue } from "../../../message/issue.ts";
import type { Draft, ExtraInfoDraft } from "../draft/draft.ts";
import { inWords, schemaFieldAt } from "../schema-field.ts";
import { Field, IssueNotes } from "./field.tsx";
import { fieldId, issuesAt } from "./issues.ts";

interface ExtraInfoFieldsProps {
  readonly draft: Pick<Draft, "kind" | "extraInfo">;
  readonly issues: readonly Issue[];
  readonly onChange: (change: ExtraInfoDraft, typedInto?: string) => void;
}

/** The words for the fields that have better ones than their names. */
const labels: Readonly<Record<string, string>> = { ref: "Reference", ref1: "Reference 1", ref2: "Reference 2", wa_source: "Source" };

/** Edits what Kaleyra is told beside the message. */
export function ExtraInfoFields({ draft: { kind, extraInfo }, issues, onChange }: ExtraInfoFieldsProps): JSX.Element {
  return (
    <details>
      <summary>Extra information for Kaleyra</summary>
      <p class="hint">Not shown to the customer. Kaleyra gives it back in reports and callbacks.</p>
      {Object.entries(extraInfo).map(([name, value]) => (
        <ExtraField key={name} kind={kind} name={name} value={value} issues={issues} onValue={(text, typedInto) => onChange({ [name]: text }, typedInto)} />
      ))}
    </details>
  );
}

interface ExtraFieldProps extends Pick<Draft, "kind"> {
  readonly name: string;
  readonly value: string;
  readonly issues: readonly Issue[];
  readonly onValue: (value: string, typedInto?: string) => void;
}

/** A field of `extra_info`: a choice where the schema lists its values, a text otherwise. */
function ExtraField({ kind, name, value, issues, onValue }: ExtraFieldProps): JSX.Element {
  const path = `/extra_info/${name}`;
  const { values: allowed, limits: limit } = schemaFieldAt(kind, path) ?? {};
  const values = allowed?.map(String);
  const label = labels[name] ?? inWords(name);
  if (values === undefined) return <Field label={label} path={path} value={value} onValue={(text) => onValue(text, path)} issues={issues} limit={limit} />;
  const id = fieldId(path);
  const options = value === "" || values.includes(value) ? values : [value, ...values];
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
      </div>
      <select id={id} value={value} aria-describedby={`${id}-notes`} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">not given</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <div id={`${id}-notes`} class="notes">
        <IssueNotes issues={issuesAt(issues, path)} />
      </div>
    </div>
  );
}
