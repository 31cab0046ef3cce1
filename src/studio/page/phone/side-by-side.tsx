import type { JSX } from "preact";
import { requestOf } from "../draft/draft.ts";
import { checkRequest } from "../form/issues.ts";
import { filled } from "../workspace/sample-rows.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Look } from "./look.ts";
import { Phone } from "./phone.tsx";

interface SideBySideProps {
  readonly workspace: Workspace;
  readonly look: Look;
  readonly onEdit: (key: number) => void;
}

/** Every message on a phone of its own. */
export function SideBySide({ workspace: { entries, brand, rows, row }, look, onEdit }: SideBySideProps): JSX.Element {
  return (
    <ul class="side-by-side">
      {entries.map(({ key, name, draft }) => {
        const request = requestOf(draft);
        const { validRequest, issues } = checkRequest(request);
        return (
          <li key={key}>
            <div class="row">
              <h2 dir="auto">{name || "No name"}</h2>
              <button type="button" class="quiet" onClick={() => onEdit(key)}>
                Edit<span class="visually-hidden"> {name}</span>
              </button>
            </div>
            <p class={validRequest === undefined ? "note note-error" : "hint"}>
              {validRequest === undefined ? `${issues.length} to fix` : issues.length > 0 ? `Ready, with ${issues.length} to look at` : "Ready to send"}
            </p>
            <Phone look={look} brand={brand} kind={draft.kind} request={filled(request, rows[row])} onAnswer={null} label={`Preview of ${name}`} />
          </li>
        );
      })}
    </ul>
  );
}
