import { skeleton } from "../../../generated/reply-button-request/steps.ts";
import type { Button } from "../../../generated/reply-button-request/types.ts";
import type { Given } from "../../type-level/skeleton.ts";
import type { ItemSteps } from "../builder.ts";
import { frozenCopy } from "../frozen.ts";
import type { Replies, Reply } from "./reply.ts";

export const noButtons: Given = { buttons: [] };

/** The steps that add buttons. */
export const itemSteps: ItemSteps = {
  reply: (action: Given, id: string, title: string) => withReplies(action, [Object.freeze({ id, title })]),
  replies: (action: Given, list: Replies) => withReplies(action, isShort(list) ? list.map((reply) => frozenCopy(reply)) : list),
};

/** `build()` refuses what is not an array, and a list that is too long without reading its items. */
function withReplies(action: Given, list: Replies): Given {
  const { buttons } = action;
  if (!Array.isArray(buttons)) return action;
  return skeleton.action.set.buttons(action, Array.isArray(list) ? buttons.concat(isShort(list) ? list.map(buttonOf) : list) : list);
}

function isShort(list: Replies): boolean {
  return Array.isArray(list) && list.length <= skeleton.action.lists.buttons;
}

function buttonOf(reply: Reply): Button {
  return Object.freeze({ type: "reply", reply });
}
