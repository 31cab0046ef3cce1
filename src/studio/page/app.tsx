import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { previewOf } from "../../preview/model.ts";
import { CodePanel } from "./code/code-panel.tsx";
import { requestOf } from "./draft/draft.ts";
import { fragmentOf } from "./draft/share-link.ts";
import { useDraft } from "./draft/use-draft.ts";
import { Form } from "./form/form.tsx";
import { IssueList } from "./form/issue-list.tsx";
import { checkRequest } from "./form/issues.ts";
import { JumpBar } from "./jump-bar.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { Phone } from "./phone.tsx";
import { answersIn, markOf } from "./sandbox/delivery.ts";
import { SandboxPanel } from "./sandbox/sandbox-panel.tsx";
import { Timeline } from "./sandbox/timeline.tsx";
import { useSandbox } from "./sandbox/use-sandbox.ts";
import { TopBar } from "./top-bar.tsx";

/** The studio's page: the form, the phone and the message as code. */
export function App(): JSX.Element {
  const { draft, edit, replace, linkIsBroken } = useDraft();
  const [isOpening, setIsOpening] = useState(false);
  const request = useMemo(() => requestOf(draft), [draft]);
  const result = useMemo(() => checkRequest(request), [request]);
  const { validRequest, issues } = result;
  const sandbox = useSandbox(request);
  const { delivery, customer } = sandbox;
  const steps = delivery.kind === "accepted" ? delivery.steps : undefined;
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
          <Phone
            preview={previewOf(request.messaging_object.interactive)}
            mark={steps && markOf(steps)}
            answers={answersIn(steps ?? [])}
            onTap={customer?.tap}
          />
          <Timeline delivery={delivery} />
        </div>
        <div class="column column-code">
          <IssueList result={result} />
          <CodePanel request={request} result={result} />
          <SandboxPanel validRequest={validRequest} sandbox={sandbox} />
        </div>
      </main>
      <JumpBar />
      {isOpening && <OpenDialog onOpen={replace} onClose={() => setIsOpening(false)} />}
    </>
  );
}
