import type { JSX } from "preact";
import { Modal } from "../controls/modal.tsx";
import { requestOf } from "../draft/draft.ts";
import { type Template, templates } from "../draft/templates.ts";
import { Bubble } from "../phone/bubble.tsx";

interface TemplatesDialogProps {
  readonly onTemplate: (template: Template) => void;
  readonly onClose: () => void;
}

/** Shows every template as the customer would see it. */
export function TemplatesDialog({ onTemplate, onClose }: TemplatesDialogProps): JSX.Element {
  return (
    <Modal title="Start from a template" wide onClose={onClose}>
      {(close) => (
        <>
          <ul class="templates">
            {templates.map((template) => (
              <li key={template.name} class="template">
                <div class="template-picture" aria-hidden="true">
                  <Bubble kind={template.draft.kind} request={requestOf(template.draft)} onAnswer={null} />
                </div>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onTemplate(template);
                  }}
                >
                  {template.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
