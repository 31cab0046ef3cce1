import type { FileLink } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { valuesAt } from "./values-at.ts";
import { warning } from "./warning.ts";

/** Warnings for links to files that WhatsApp does not show. The ending of a link need not be the type of the file, but these endings never belong to a type that is shown. */
export function fileTypeWarnings(links: readonly FileLink[], message: unknown): readonly Issue[] {
  return links.flatMap((link) => valuesAt(message, link.path).flatMap(([at, text]) => warningsForFile(link, at, String(text))));
}

function warningsForFile({ label, shown, notShown }: FileLink, path: string, link: string): readonly Issue[] {
  const address = link.replace(/[?#].*/s, "").toLowerCase();
  const ending = address.slice(address.lastIndexOf(".") + 1);
  if (!notShown.includes(ending)) return [];
  return [warning("file-type", path, `link ends with .${ending}, which WhatsApp does not show in a ${label}`, { fix: `Use ${shown.join(" or ")}.` })];
}
