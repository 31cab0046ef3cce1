import { skeleton } from "../../../generated/reply-button-request/steps.ts";
import type { Button } from "../../../generated/reply-button-request/types.ts";
import type { Given } from "../../type-level/skeleton.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { ActionSteps } from "../builder.ts";
import { frozenCopy } from "../frozen.ts";
import type { Replies, Reply } from "./reply.ts";

const { set, lists } = skeleton.action;

export const noButtons: Given = { buttons: [] };

/** The steps that add buttons. A list that is not an array is kept as it is, so that `build()` refuses it. */
export const actionSteps: ActionSteps = {
  reply: (action: Given, id: string, title: string) => withButtons(action, [buttonOf(Object.freeze({ id, title }))]),
  replies: (action: Given, list: Replies) => withButtons(action, Array.isArray(list) ? buttonsOf(list) : unsafeCast(list)),
};

function withButtons(action: Given, more: readonly Button[]): Given {
    const before = action["buttons"];
  return Array.isArray(before) ? set.buttons(action, Array.isArray(more) ? before.concat(more) : more) : action;
}

/** A list that is too long is refused without reading its items. */
function buttonsOf(list: Replies): readonly Button[] {
  return list.length <= lists.buttons ? list.map((reply) => buttonOf(frozenCopy(reply))) : unsafeCast(list);
}

function buttonOf(reply: Reply): Button {
  return Object.freeze({ type: "reply", reply });
}
