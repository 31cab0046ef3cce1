import type { JSX } from "preact";
import { type Findings, focusField } from "./issues.ts";

/** Every issue of the message; each leads to its field. */
export function IssueList({ findings: { right, issues } }: { readonly findings: Findings }): JSX.Element {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return (
    <section class={`card verdict ${right === undefined ? "verdict-wrong" : "verdict-right"}`} aria-labelledby="verdict-title">
      <div role="status">
        <h2 id="verdict-title">
          {right === undefined
            ? `${plural(errors, "thing")} to fix`
            : issues.length === 0
              ? "Ready to send"
              : `Ready, with ${plural(issues.length, "warning")}`}
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
