import type { StatusErrors } from "../../load/status-errors.ts";
import { markdownText } from "../quoting.ts";
import { row, table } from "./markdown-table.ts";

/** Emits the page for readers about the codes of failed statuses: what each means, and what to do. */
export function emitStatusErrorPage(codes: StatusErrors): string {
  const rows = Object.entries(codes).map(([code, { name, meaning, fix, source }]) =>
    row([code, `\`${name}\``, markdownText(meaning), markdownText(fix), markdownText(source)]),
  );
  return `<!-- @generated from schema/ by generator/main.ts. Do not edit. Change the schema, then run \`npm run generate\`. -->

# Codes of failed statuses

The \`code\` in \`errors\` of a status \`failed\`. A code that is not here is passed on as it came.

${table(["code", "name", "meaning", "what to do", "source"], rows)}`;
}
