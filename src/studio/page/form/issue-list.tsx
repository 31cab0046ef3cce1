import type { JSX } from "preact";
import { counted } from "../kinds/kind.ts";
import { type CheckResult, focusField } from "./issues.ts";

/** Lists every issue of the message; clicking one focuses its field. */
export function IssueList({ result: { validRequest, issues } }: { readonly result: CheckResult }): JSX.Element {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return (
    <section class={`card check-result ${validRequest === undefined ? "check-result-invalid" : "check-result-valid"}`} aria-labelledby="check-result-title">
      <div role="status">
        <h2 id="check-result-title">
          {validRequest === undefined
            ? `${counted(errors, "thing")} to fix`
            : issues.length === 0
              ? "Ready to send"
              : `Ready, with ${counted(issues.length, "warning")}`}
        </h2>
      </div>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ path, message, severity, code }) => (
            <li key={`${path} ${code}`}>
              <button type="button" class={`issue issue-${severity}`} onClick={() => focusField(path)}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
