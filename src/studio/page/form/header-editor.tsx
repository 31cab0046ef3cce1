import type { JSX } from "preact";
import { limits } from "../../../../generated/limits.ts";
import type { Issue } from "../../../message/issue.ts";
import { interactivePath } from "../../../message/json.ts";
import type { HeaderDraft, HeaderKind } from "../draft/draft.ts";
import { Choice } from "./choice.tsx";
import { Field, IssueNotes } from "./field.tsx";
import { fieldId, issuesAt } from "./issues.ts";

interface HeaderEditorProps {
  readonly header: HeaderDraft;
  readonly issues: readonly Issue[];
  readonly onChange: (change: Partial<HeaderDraft>) => void;
}

const kinds: Readonly<Record<HeaderKind, string>> = { none: "None", text: "Text", image: "Image", video: "Video", document: "Document" };
const sources: Readonly<Record<HeaderDraft["source"], string>> = { link: "A public link", id: "An uploaded file" };

/** Edits the header: none, a text, or a media file. */
export function HeaderEditor({ header, issues, onChange }: HeaderEditorProps): JSX.Element {
  const { kind, text, source, link, id, filename } = header;
  const path = `${interactivePath}/header`;
  const media = `${path}/${kind}`;
  const onText = (value: string) => onChange({ text: value });
  return (
    <fieldset id={fieldId(path)} tabIndex={-1}>
      <legend>Header</legend>
      <Choice name="header-kind" legend="Kind of header" options={kinds} value={kind} onValue={(value) => onChange({ kind: value })} />
      {kind === "text" && <Field label="Header text" path={`${path}/text`} value={text} onValue={onText} issues={issues} limit={limits.headerText} />}
      {kind !== "text" && kind !== "none" && (
        <>
          <Choice name="media-source" legend="Where the file is" options={sources} value={source} onValue={(value) => onChange({ source: value })} />
          {source === "link" ? (
            <Field
              label="Link"
              path={`${media}/link`}
              value={link}
              onValue={(value) => onChange({ link: value })}
              issues={issues}
              limit={limits.mediaLink}
              hint="The studio never fetches it; WhatsApp does when you send."
              keyboard="url"
            />
          ) : (
            <Field label="Media id" path={`${media}/id`} value={id} onValue={(value) => onChange({ id: value })} issues={issues} limit={limits.mediaId} />
          )}
          {kind === "document" && (
            <Field
              label="File name"
              path={`${media}/filename`}
              value={filename}
              onValue={(value) => onChange({ filename: value })}
              issues={issues}
              limit={limits.filename}
              hint="What the customer sees. Optional."
            />
          )}
          <IssueNotes issues={issuesAt(issues, media)} />
        </>
      )}
    </fieldset>
  );
}
