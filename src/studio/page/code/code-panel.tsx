import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { curlCommand } from "../../../client/curl-command.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { Tabs } from "../controls/tabs.tsx";
import { asTypeScript } from "../draft/as-typescript.ts";
import type { CheckResult } from "../form/issues.ts";
import { asRouter } from "./as-router.ts";
import { CodeBlock, type Language } from "./code-block.tsx";

type Tab = "typescript" | "json" | "curl" | "receive";

const tabs: readonly { readonly name: Tab; readonly title: string }[] = [
  { name: "typescript", title: "TypeScript" },
  { name: "json", title: "JSON" },
  { name: "curl", title: "curl" },
  { name: "receive", title: "Receive" },
];

interface Code {
  readonly code: string;
  readonly language: Language;
}

/** Shows the message as code, with a button to copy it. */
export function CodePanel({ request, result }: { readonly request: unknown; readonly result: CheckResult }): JSX.Element {
  const [tab, setTab] = useState<Tab>("typescript");
  const shown = codeFor(tab, request, result);
  return (
    <section class="card code-panel" aria-labelledby="code-title">
      <h2 id="code-title" class="visually-hidden">
        Code
      </h2>
      <Tabs
        label="The message as"
        tabs={tabs}
        current={tab}
        onSelect={setTab}
        aside={<CopyButton label="Copy" text={() => shown?.code ?? ""} disabled={shown === undefined} />}
      >
        {shown === undefined ? (
          <p class="empty">The code appears when the message is right. The compiler would refuse this one, in the words beside the fields.</p>
        ) : (
          <CodeBlock label={`The message as ${tab}`} {...shown} />
        )}
      </Tabs>
    </section>
  );
}

/** Any message can be shown as JSON; the other tabs need a valid one. */
function codeFor(tab: Tab, request: unknown, { validRequest }: CheckResult): Code | undefined {
  if (tab === "json") return { code: JSON.stringify(request, undefined, 2), language: "json" };
  if (validRequest === undefined) return undefined;
  switch (tab) {
    case "typescript":
      return { code: asTypeScript(validRequest), language: "typescript" };
    case "curl":
      return { code: curlCommand(validRequest), language: "shell" };
    case "receive":
      return { code: asRouter(validRequest), language: "typescript" };
  }
}
