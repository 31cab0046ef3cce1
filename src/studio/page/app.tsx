import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { previewOf } from "../../preview/model.ts";
import { CodePanel } from "./code-panel.tsx";
import { requestOf } from "./draft.ts";
import { findingsOf } from "./findings.ts";
import { Form } from "./form.tsx";
import { IssueList } from "./issue-list.tsx";
import { JumpBar } from "./jump-bar.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { Phone } from "./phone.tsx";
import { SandboxPanel } from "./sandbox-panel.tsx";
import { fragmentOf } from "./share-link.ts";
import { TopBar } from "./top-bar.tsx";
import { useDraft } from "./use-draft.ts";
import { useSandbox } from "./use-sandbox.ts";

/** The studio: the form, the phone beside it, and the message as code. */
export function App(): JSX.Element {
  const { draft, edit, replace, linkIsBroken } = useDraft();
  const [isOpening, setIsOpening] = useState(false);
  const request = useMemo(() => requestOf(draft), [draft]);
  const findings = useMemo(() => findingsOf(request), [request]);
  const { right, issues } = findings;
  const { delivery, send, tap } = useSandbox(request);
  return (
    <>
      <TopBar onTemplate={replace} onOpen={() => setIsOpening(true)} link={() => new URL(fragmentOf(request), location.href).href} />
      {linkIsBroken && (
        <p class="banner" role="alert">
          This link holds no message that can be read; it may have been cut short. This is a template instead.
        </p>
      )}
      <main>
        <div class="column column-form">
          <Form draft={draft} issues={issues} onEdit={edit} />
        </div>
        <div class="column column-phone">
          <Phone preview={previewOf(request.messaging_object.interactive)} answer={delivery.kind === "tapped" ? delivery.title : undefined} onTap={tap} />
        </div>
        <div class="column column-code">
          <IssueList findings={findings} />
          <CodePanel request={request} findings={findings} />
          <SandboxPanel right={right} delivery={delivery} onSend={() => right !== undefined && send(right)} />
        </div>
      </main>
      <JumpBar />
      {isOpening && <OpenDialog onOpen={replace} onClose={() => setIsOpening(false)} />}
    </>
  );
}
