import { headerKinds } from "../../../../generated/reply-button-request/steps.ts";
import { interactivePath } from "../../../message/json.ts";
import type { Given } from "../../../type-level/skeleton.ts";
import { schemaFieldAt } from "../schema-field.ts";
import { type Draft, emptyDraft, fieldsWith, type HeaderDraft } from "./draft.ts";

/** The most buttons shown in the form; an issue names the allowed number. */
const maxRows = 10;

/**
 * Reads a request, a messaging object or an interactive object into the form.
 * Takes what it can from an invalid message, so that it can be fixed there.
 */
export function draftOf(json: unknown): Draft {
  const messaging = pick(json, "messaging_object") ?? json;
  const interactive = pick(messaging, "interactive") ?? messaging;
  const extraInfo = pick(json, "extra_info");
  const buttons = pick(interactive, "action", "buttons");
  const replies = (Array.isArray(buttons) ? buttons.slice(0, maxRows) : []).map((button: unknown, index) => ({
    key: index + 1,
    id: text(button, "reply", "id"),
    title: text(button, "reply", "title"),
  }));
  return {
    to: text(messaging, "to"),
    header: headerDraft(pick(interactive, "header")),
    body: text(interactive, "body", "text"),
    footer: text(interactive, "footer", "text"),
    replies,
    extraInfo: Object.fromEntries(Object.keys(emptyDraft.extraInfo).map((name) => [name, text(extraInfo, name)])),
    kept: {
      outer: { ...known(json, ""), ...known(messaging, "/messaging_object") },
      interactive: known(interactive, interactivePath),
      action: known(pick(interactive, "action"), `${interactivePath}/action`),
    },
  };
}

function headerDraft(header: unknown): HeaderDraft {
  const kind = headerKinds.find((name) => name === pick(header, "type"));
  if (kind === undefined) return emptyDraft.header;
  return {
    kind,
    text: text(header, "text"),
    source: pick(header, kind, "id") === undefined ? "link" : "id",
    fields: fieldsWith((name) => text(header, kind, name)),
  };
}

/** The members of a value that the schema has for the object at a path. */
function known(value: unknown, path: string): Given {
  const names = schemaFieldAt(path)?.names ?? [];
  return Object.fromEntries(names.map((name) => [name, pick(value, name)]).filter(([, member]) => member !== undefined));
}

function text(value: unknown, ...path: readonly string[]): string {
  const picked = pick(value, ...path);
  return typeof picked === "string" ? picked : "";
}

function pick(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((parent, name) => Object.getOwnPropertyDescriptor(Object(parent), name)?.value, value);
}
