import type { JSX } from "preact";
import { limits } from "../../../../generated/limits.ts";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import type { Draft, ExtraInfoDraft } from "../draft/draft.ts";
import { inWords, schemaFieldAt } from "../schema-field.ts";
import { ButtonsEditor } from "./buttons-editor.tsx";
import { Field, IssueNotes } from "./field.tsx";
import { HeaderEditor } from "./header-editor.tsx";
import { fieldId, issuesAt } from "./issues.ts";
import { MarkupTools } from "./markup-tools.tsx";

interface FormProps {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
}

const bodyPath = `${interactivePath}/body/text`;

/** The words for the fields that have better ones than their names. */
const labels: Readonly<Record<string, string>> = { ref: "Reference", ref1: "Reference 1", ref2: "Reference 2", wa_source: "Source" };

/** Edits the whole message, in the order in which the customer sees it. */
export function Form({ draft, issues, onEdit }: FormProps): JSX.Element {
  const set = (change: Partial<Draft>) => onEdit((current) => ({ ...current, ...change }));
  const setExtra = (change: ExtraInfoDraft) => onEdit((current) => ({ ...current, extraInfo: { ...current.extraInfo, ...change } }));
  return (
    <form class="card form" aria-label="Message" onSubmit={(event) => event.preventDefault()}>
      <Field
        label="To"
        path="/messaging_object/to"
        value={draft.to}
        onValue={(to) => set({ to })}
        issues={issues}
        limit={limits.phoneNumber}
        hint="The customer's number: a plus sign, the country code and the number."
        keyboard="tel"
      />
      <HeaderEditor
        header={draft.header}
        issues={issues}
        onChange={(change) => onEdit((current) => ({ ...current, header: { ...current.header, ...change } }))}
      />
      <Field
        label="Body"
        path={bodyPath}
        value={draft.body}
        onValue={(body) => set({ body })}
        issues={issues}
        limit={limits.bodyText}
        rows={5}
        tools={<MarkupTools target={fieldId(bodyPath)} onValue={(body) => set({ body })} />}
      />
      <Field
        label="Footer"
        path={`${interactivePath}/footer/text`}
        value={draft.footer}
        onValue={(footer) => set({ footer })}
        issues={issues}
        limit={limits.footerText}
      />
      <ButtonsEditor draft={draft} issues={issues} onEdit={onEdit} />
      <details>
        <summary>Extra information for Kaleyra</summary>
        <p class="hint">Not shown to the customer. Kaleyra gives it back in reports and callbacks.</p>
        {Object.entries(draft.extraInfo).map(([name, value]) => (
          <ExtraField key={name} name={name} value={value} issues={issues} onValue={(text) => setExtra({ [name]: text })} />
        ))}
      </details>
    </form>
  );
}

interface ExtraFieldProps {
  readonly name: string;
  readonly value: string;
  readonly issues: readonly Issue[];
  readonly onValue: (value: string) => void;
}

/** A field of `extra_info`: a choice where the schema lists its values, a text otherwise. */
function ExtraField({ name, value, issues, onValue }: ExtraFieldProps): JSX.Element {
  const path = `/extra_info/${name}`;
  const { values: allowed, limits: limit } = schemaFieldAt(path) ?? {};
  const values = allowed?.map(String);
  const label = labels[name] ?? inWords(name);
  if (values === undefined) return <Field label={label} path={path} value={value} onValue={onValue} issues={issues} limit={limit} />;
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
