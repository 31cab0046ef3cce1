import { pickText } from "../draft/pick.ts";
import { messageIn } from "../draft/share-link.ts";
import { readText } from "./read-text.ts";
import type { Opened } from "./workspace.ts";

/** The file that the command was given. The server writes it into the page as a fragment would hold it. */
export function givenFile(): { readonly opened?: Opened | undefined; readonly unreadable?: string } {
  const content = document.querySelector<HTMLMetaElement>('meta[name="studio-file"]')?.content ?? "";
  const given = messageIn(`#message=${content}`);
  if (content === "" || given.kind !== "message") return {};
  const name = pickText(given.message, "name");
  const read = readText(pickText(given.message, "text"), name);
  return read.kind === "opened" ? { opened: read.opened } : { unreadable: `${name}: ${read.reason}.` };
}
