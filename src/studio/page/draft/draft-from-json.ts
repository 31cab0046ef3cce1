import { headerKinds } from "../../../../generated/reply-button-request/steps.ts";
import { interactivePath } from "../../../message/json.ts";
import type { Given } from "../../../type-level/skeleton.ts";
import { type KindName, kindOf, partsIn } from "../kinds/kinds.ts";
import { schemaFieldAt } from "../schema-field.ts";
import { type Draft, emptyDraft, fieldsWith, type HeaderDraft } from "./draft.ts";
import { pick, pickText } from "./pick.ts";

/**
 * Reads a request, a messaging object or an interactive object into the form.
 * Takes what it can from an invalid message, so that it can be fixed there.
 */
export function draftOf(json: unknown): Draft {
  const messaging = pick(json, "messaging_object") ?? json;
  const interactive = pick(messaging, "interactive") ?? messaging;
  const extraInfo = pick(json, "extra_info");
  const kind = kindOf(interactive);
  return {
    kind,
    parts: partsIn(interactive),
    to: pickText(messaging, "to"),
    header: headerDraft(pick(interactive, "header")),
    body: pickText(interactive, "body", "text"),
    footer: pickText(interactive, "footer", "text"),
    extraInfo: Object.fromEntries(Object.keys(emptyDraft.extraInfo).map((name) => [name, pickText(extraInfo, name)])),
    kept: {
      outer: { ...known(kind, json, ""), ...known(kind, messaging, "/messaging_object") },
      interactive: known(kind, interactive, interactivePath),
      action: known(kind, pick(interactive, "action"), `${interactivePath}/action`),
    },
  };
}

function headerDraft(header: unknown): HeaderDraft {
  const kind = headerKinds.find((name) => name === pick(header, "type"));
  if (kind === undefined) return emptyDraft.header;
  return {
    kind,
    text: pickText(header, "text"),
    source: pick(header, kind, "id") === undefined ? "link" : "id",
    fields: fieldsWith((name) => pickText(header, kind, name)),
  };
}

/** The members of a value that the schema has for the object at a path. */
function known(kind: KindName, value: unknown, path: string): Given {
  const names = schemaFieldAt(kind, path)?.names ?? [];
  return Object.fromEntries(names.map((name) => [name, pick(value, name)]).filter(([, member]) => member !== undefined));
}
