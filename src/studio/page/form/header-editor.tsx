import type { JSX } from "preact";
import { mediaFields } from "../../../../generated/reply-button-request/steps.ts";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import { unsafeCast } from "../../../type-level/unsafe-cast.ts";
import { Choice } from "../controls/choice.tsx";
import { type Draft, type HeaderDraft, type HeaderKind, isMedia, isSource, type MediaField } from "../draft/draft.ts";
import { headerKindsOf, inWords, schemaFieldAt } from "../schema-field.ts";
import { Field, IssueNotes } from "./field.tsx";
import { fieldId, issuesAt } from "./issues.ts";

interface HeaderEditorProps {
  readonly draft: Pick<Draft, "kind" | "header">;
  readonly issues: readonly Issue[];
  readonly onChange: (change: Partial<HeaderDraft>, typedInto?: string) => void;
}

const sources: Readonly<Record<HeaderDraft["source"], string>> = { link: "A public link", id: "An uploaded file" };

/** Edits the header: none, a text, or a media file, whichever the kind of message may have. */
export function HeaderEditor({ draft: { kind: message, header }, issues, onChange }: HeaderEditorProps): JSX.Element | null {
  const { text, source, fields } = header;
  const allowed = headerKindsOf(message);
  if (allowed.length === 0) return null;
  const kind = allowed.find((name) => name === header.kind) ?? "none";
  const kinds = unsafeCast<Readonly<Record<HeaderKind, string>>>(Object.fromEntries(["none", ...allowed].map((name) => [name, inWords(name)])));
  const path = `${interactivePath}/header`;
  const media = `${path}/${kind}`;
  const onText = (value: string) => onChange({ text: value }, path);
  return (
    <fieldset id={fieldId(path)} tabIndex={-1}>
      <legend>Header</legend>
      <Choice name="header-kind" legend="Kind of header" options={kinds} value={kind} onValue={(value) => onChange({ kind: value })} />
      {kind === "text" && (
        <Field label="Header text" path={`${path}/text`} value={text} onValue={onText} issues={issues} limit={schemaFieldAt(message, `${path}/text`)?.limits} />
      )}
      {isMedia(kind) && (
        <>
          <Choice name="media-source" legend="Where the file is" options={sources} value={source} onValue={(value) => onChange({ source: value })} />
          {mediaFields[kind]
            .filter((name) => !isSource(name) || name === source)
            .map((name) => (
              <Field
                key={name}
                label={labels[name] ?? inWords(name)}
                path={`${media}/${name}`}
                value={fields[name]}
                onValue={(value) => onChange({ fields: { ...fields, [name]: value } }, `${media}/${name}`)}
                issues={issues}
                limit={schemaFieldAt(message, `${media}/${name}`)?.limits}
                hint={hints[name]}
                keyboard={name === "link" ? "url" : "text"}
              />
            ))}
          <IssueNotes issues={issuesAt(issues, media)} />
        </>
      )}
    </fieldset>
  );
}

/** The words for the fields that have better ones than their names. */
const labels: Partial<Record<MediaField, string>> = { id: "Media id", filename: "File name" };
const hints: Partial<Record<MediaField, string>> = {
  link: "The studio never fetches it; WhatsApp does when you send.",
  filename: "What the customer sees. Optional.",
};
