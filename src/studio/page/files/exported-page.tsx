import { render } from "preact";
import { escapeXml } from "../../../preview/escape.ts";
import { requestOf } from "../draft/draft.ts";
import type { Look } from "../phone/look.ts";
import { Phone } from "../phone/phone.tsx";
import { nameOf } from "../workspace/brand.ts";
import { filled } from "../workspace/sample-rows.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** One HTML file with a picture of every message, which loads nothing and runs nothing. */
export function exportedPage(workspace: Workspace, look: Look): string {
  const { entries, brand, rows, row } = workspace;
  const holder = document.createElement("div");
  render(
    <main class="exported">
      {entries.map(({ key, name, draft }) => (
        <figure key={key}>
          {entries.length > 1 && <figcaption dir="auto">{name}</figcaption>}
          <Phone look={look} brand={brand} kind={draft.kind} request={filled(requestOf(draft), rows[row])} onAnswer={null} label={name} />
        </figure>
      ))}
    </main>,
    holder,
  );
  const pictures = holder.innerHTML;
  render(null, holder);
  return `<!doctype html>
<html lang="und" data-theme="system">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(nameOf(brand))} · WhatsApp message</title>
<style>
${styles()}
</style>
</head>
<body>
${pictures}
</body>
</html>
`;
}

/** The page's own style sheet, which holds no text of the user. */
function styles(): string {
  return [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n");
}
