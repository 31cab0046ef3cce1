import type { JSX } from "preact";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import type { Draft, Edit } from "../draft/draft.ts";
import { KindChoice } from "../kinds/kind-choice.tsx";
import { PartEditor } from "../kinds/kind-views.tsx";
import { schemaFieldAt } from "../schema-field.ts";
import { ExtraInfoFields } from "./extra-info-fields.tsx";
import { Field } from "./field.tsx";
import { HeaderEditor } from "./header-editor.tsx";
import { fieldId } from "./issues.ts";
import { MarkupTools, onMarkupKey } from "./markup-tools.tsx";

interface FormProps {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly onEdit: Edit;
}

const bodyPath = `${interactivePath}/body/text`;
const footerPath = `${interactivePath}/footer/text`;
const toPath = "/messaging_object/to";

/** Edits the whole message: its kind, then what the customer sees, in that order, then who gets it. */
export function Form({ draft, issues, onEdit }: FormProps): JSX.Element {
  const type = (path: string, change: Partial<Draft>) => onEdit((current) => ({ ...current, ...change }), path);
  const limitAt = (path: string) => schemaFieldAt(draft.kind, path)?.limits;
  const mark = (body: string) => onEdit((current) => ({ ...current, body }));
  return (
    <form class="card form" aria-label="Message" onSubmit={(event) => event.preventDefault()}>
      <KindChoice draft={draft} onEdit={onEdit} />
      <HeaderEditor
        draft={draft}
        issues={issues}
        onChange={(change, typedInto) => onEdit((current) => ({ ...current, header: { ...current.header, ...change } }), typedInto)}
      />
      <Field
        label="Body"
        path={bodyPath}
        value={draft.body}
        onValue={(body) => type(bodyPath, { body })}
        issues={issues}
        limit={limitAt(bodyPath)}
        rows={5}
        tools={<MarkupTools target={fieldId(bodyPath)} onValue={mark} />}
        onKeyDown={(event) => onMarkupKey(event, mark)}
      />
      {schemaFieldAt(draft.kind, footerPath) !== undefined && (
        <Field
          label="Footer"
          path={footerPath}
          value={draft.footer}
          onValue={(footer) => type(footerPath, { footer })}
          issues={issues}
          limit={limitAt(footerPath)}
        />
      )}
      <PartEditor draft={draft} issues={issues} onEdit={onEdit} />
      <Field
        label="To"
        path={toPath}
        value={draft.to}
        onValue={(to) => type(toPath, { to })}
        issues={issues}
        limit={limitAt(toPath)}
        hint="The customer's number: a plus sign, the country code and the number."
        keyboard="tel"
      />
      <ExtraInfoFields
        draft={draft}
        issues={issues}
        onChange={(change, path) => onEdit((current) => ({ ...current, extraInfo: { ...current.extraInfo, ...change } }), path)}
      />
    </form>
  );
}
