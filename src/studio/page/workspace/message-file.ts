import { isObject } from "../../../message/json.ts";
import { requestOf } from "../draft/draft.ts";
import { draftOf } from "../draft/draft-from-json.ts";
import { pick, pickText } from "../draft/pick.ts";
import { brandOf, noBrand } from "./brand.ts";
import { rowsOf } from "./sample-rows.ts";
import { currentEntry, type Named, type Opened, type Workspace } from "./workspace.ts";

/** More are not shown side by side. */
const maxMessages = 50;

/** Reads what was opened: one message in any of its forms, a list of messages, or a file of several that the studio saved. */
export function openedFrom(json: unknown, name: string): Opened {
  if (Array.isArray(json))
    return { messages: json.slice(0, maxMessages).map((message: unknown, index) => ({ name: `${name} ${index + 1}`, draft: draftOf(message) })) };
  const listed = pick(json, "messages");
  if (!Array.isArray(listed)) return { messages: [{ name, draft: draftOf(json) }] };
  const brand = pick(json, "brand");
  return {
    messages: listed.slice(0, maxMessages).map((entry: unknown, index) => namedIn(entry, `${name} ${index + 1}`)),
    brand: isObject(brand) ? brandOf(brand) : undefined,
    rows: rowsOf(pick(json, "rows")),
  };
}

function namedIn(entry: unknown, otherwise: string): Named {
  return { name: pickText(entry, "name") || otherwise, draft: draftOf(pick(entry, "message")) };
}

/** Whether a file of the message alone would leave something out. */
function isMoreThanOne({ entries, rows }: Workspace): boolean {
  return entries.length > 1 || rows.length > 0;
}

/**
 * What a file holds. One message is saved as it is sent, so that the command and other programs can read the file; with
 * several, or with sample rows, the file is the studio's own.
 */
export function savedFrom(workspace: Workspace): unknown {
  const { brand } = workspace;
  return isMoreThanOne(workspace) ? { ...partsOf(workspace), ...(brand === noBrand ? undefined : { brand }) } : requestOf(currentEntry(workspace).draft);
}

/** What a link holds: the picture stays on this machine, because links have to be short. */
export function linkedFrom(workspace: Workspace): unknown {
  const { name } = workspace.brand;
  return isMoreThanOne(workspace) ? { ...partsOf(workspace), ...(name === "" ? undefined : { brand: { name } }) } : requestOf(currentEntry(workspace).draft);
}

function partsOf({ entries, rows }: Workspace): object {
  return { messages: entries.map(({ name, draft }) => ({ name, message: requestOf(draft) })), ...(rows.length === 0 ? undefined : { rows }) };
}

/** A file name that every system takes. */
export function fileNameOf(workspace: Workspace, ending: "json" | "html"): string {
  const name = workspace.entries.length > 1 ? "messages" : currentEntry(workspace).name;
  const plain = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60);
  return `${plain.replace(/^-/, "").replace(/-$/, "").toLowerCase() || "message"}.${ending}`;
}
