import type { JSX } from "preact";
import { limits } from "../../../../generated/limits.ts";
import { fields } from "../../../../generated/reply-button-request/fields.ts";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import type { Draft, ExtraInfoDraft } from "../draft/draft.ts";
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

const references = { ref: "Reference", ref1: "Reference 1", ref2: "Reference 2" } as const;

/** Edits the whole message, in the order in which the customer sees it. */
export function Form({ draft, issues, onEdit }: FormProps): JSX.Element {
  const set = (change: Partial<Draft>) => onEdit((current) => ({ ...current, ...change }));
  const setExtra = (change: Partial<ExtraInfoDraft>) => onEdit((current) => ({ ...current, extraInfo: { ...current.extraInfo, ...change } }));
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
        {(["ref", "ref1", "ref2"] as const).map((name) => (
          <Field
            key={name}
            label={references[name]}
            path={`/extra_info/${name}`}
            value={draft.extraInfo[name]}
            onValue={(value) => setExtra({ [name]: value })}
            issues={issues}
            limit={limits.reference}
          />
        ))}
        <SourceField value={draft.extraInfo.wa_source} issues={issues} onValue={(wa_source) => setExtra({ wa_source })} />
      </details>
    </form>
  );
}

const sources = fields.find(({ label }) => label === "wa_source")?.values?.map(String) ?? [];

function SourceField({ value, issues, onValue }: { value: string; issues: readonly Issue[]; onValue: (value: string) => void }): JSX.Element {
  const path = "/extra_info/wa_source";
  const id = fieldId(path);
  const options = value === "" || sources.includes(value) ? sources : [value, ...sources];
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>Source</label>
      </div>
      <select id={id} value={value} aria-describedby={`${id}-notes`} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">not given</option>
        {options.map((source) => (
          <option key={source} value={source}>
            {source}
          </option>
        ))}
      </select>
      <div id={`${id}-notes`} class="notes">
        <IssueNotes issues={issuesAt(issues, path)} />
      </div>
    </div>
  );
}
