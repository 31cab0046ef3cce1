import { type Draft, emptyDraft, type HeaderDraft, type HeaderKind } from "./draft.ts";

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
    extraInfo: {
      ref: text(extraInfo, "ref"),
      ref1: text(extraInfo, "ref1"),
      ref2: text(extraInfo, "ref2"),
      wa_source: text(extraInfo, "wa_source"),
    },
  };
}

const headerKinds: readonly HeaderKind[] = ["text", "image", "video", "document"];

function headerDraft(header: unknown): HeaderDraft {
  const kind = headerKinds.find((name) => name === pick(header, "type"));
  if (kind === undefined) return emptyDraft.header;
  return {
    kind,
    text: text(header, "text"),
    source: pick(header, kind, "id") === undefined ? "link" : "id",
    link: text(header, kind, "link"),
    id: text(header, kind, "id"),
    filename: text(header, kind, "filename"),
  };
}

function text(value: unknown, ...path: readonly string[]): string {
  const picked = pick(value, ...path);
  return typeof picked === "string" ? picked : "";
}

function pick(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((parent, name) => Object.getOwnPropertyDescriptor(Object(parent), name)?.value, value);
}
