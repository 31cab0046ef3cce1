import { openedFrom } from "./message-file.ts";
import type { Opened } from "./workspace.ts";

/** The contents of a file, or why they cannot be read, as a part of a sentence. */
export type ReadText = { readonly kind: "opened"; readonly json: unknown; readonly opened: Opened } | { readonly kind: "unreadable"; readonly reason: string };

/** Reads the text of a JSON file, or one that was pasted. */
export function readText(text: string, name: string): ReadText {
  if (text.trim() === "") return { kind: "unreadable", reason: "there is nothing in it" };
  const json = parsed(text);
  if (json === undefined) return { kind: "unreadable", reason: "this is not JSON; look for a missing comma, quote or bracket" };
  if (typeof json !== "object" || json === null) return { kind: "unreadable", reason: "this is JSON, but no message; a message is an object in { }" };
  const opened = openedFrom(json, name.replace(/\.json$/i, "") || "Message");
  return opened.messages.length === 0 ? { kind: "unreadable", reason: "the list of messages is empty" } : { kind: "opened", json, opened };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
