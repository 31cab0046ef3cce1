import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { CodePanel } from "./code/code-panel.tsx";
import { type Edit, requestOf } from "./draft/draft.ts";
import { Form } from "./form/form.tsx";
import { IssueList } from "./form/issue-list.tsx";
import { checkRequest } from "./form/issues.ts";
import type { Look } from "./phone/look.ts";
import { Phone } from "./phone/phone.tsx";
import { PhoneSettings } from "./phone/phone-settings.tsx";
import { SampleRowsEditor } from "./samples/sample-rows-editor.tsx";
import { answersIn, markOf } from "./sandbox/delivery.ts";
import { SandboxPanel } from "./sandbox/sandbox-panel.tsx";
import { Timeline } from "./sandbox/timeline.tsx";
import { useSandbox } from "./sandbox/use-sandbox.ts";
import { filled, placeholderNames } from "./workspace/sample-rows.ts";
import type { WorkspaceState } from "./workspace/use-workspace.ts";
import { currentEntry, withDraft, withRows } from "./workspace/workspace.ts";

interface EditorProps {
  readonly state: WorkspaceState;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** One message: the form, the phone, the code and the sandbox. */
export function Editor({ state: { workspace, edit, show }, look, onLook }: EditorProps): JSX.Element {
  const { brand, rows, row, current } = workspace;
  const { draft } = currentEntry(workspace);
  const request = useMemo(() => requestOf(draft), [draft]);
  const result = useMemo(() => checkRequest(request), [request]);
  const names = useMemo(() => placeholderNames([request]), [request]);
  const sent = useMemo(() => filled(request, names.length === 0 ? undefined : rows[row]), [request, names, rows, row]);
  const sentRequest = useMemo(() => (sent === request ? result : checkRequest(sent)).validRequest, [sent, request, result]);
  const sandbox = useSandbox(sent);
  const { delivery, customer } = sandbox;
  const steps = delivery.kind === "accepted" ? delivery.steps : undefined;
  const editDraft: Edit = (change, typedInto) => edit((whole) => withDraft(whole, change), typedInto === undefined ? undefined : `${current} ${typedInto}`);
  return (
    <main>
      <div class="column column-form">
        <Form draft={draft} issues={result.issues} onEdit={editDraft} />
        {(names.length > 0 || rows.length > 0) && (
          <SampleRowsEditor
            names={names}
            rows={rows}
            shown={row}
            request={request}
            onRows={(change, typedInto) => edit((whole) => withRows(whole, change), typedInto)}
            onShow={(shown) => show((whole) => ({ ...whole, row: shown }))}
          />
        )}
      </div>
      <div class="column column-phone">
        <Phone
          look={look}
          brand={brand}
          kind={draft.kind}
          request={sent}
          mark={steps && markOf(steps)}
          answers={answersIn(steps ?? [])}
          onAnswer={customer?.answer}
        />
        <PhoneSettings
          look={look}
          onLook={onLook}
          brand={brand}
          onBrand={(change, typedInto) => edit((whole) => ({ ...whole, brand: { ...whole.brand, ...change } }), typedInto)}
        />
        <Timeline delivery={delivery} />
      </div>
      <div class="column column-code">
        <IssueList result={result} />
        <CodePanel request={request} result={result} />
        <SandboxPanel kind={draft.kind} validRequest={sentRequest} sandbox={sandbox} />
      </div>
    </main>
  );
}
