import { kinds } from "../../../../../generated/kinds.ts";
import { limits } from "../../../../../generated/limits.ts";
import { skeleton } from "../../../../../generated/reply-button-request/steps.ts";
import { literal } from "../../draft/literal.ts";
import { pick, pickText } from "../../draft/pick.ts";
import { counted, type Kind } from "../kind.ts";

/** One reply button. */
export interface ReplyDraft {
  /** Identifies the row while its texts change. */
  readonly key: number;
  readonly id: string;
  readonly title: string;
}

/** The buttons of a message, in their order. */
export type Replies = readonly ReplyDraft[];

/** The most buttons shown in the form; an issue names the allowed number. */
const maxRows = 10;

/** A message with reply buttons. */
export const replyButton: Kind<"replyButton", Replies> = {
  title: "Reply buttons",
  about: `Up to ${limits.buttons.maxItems} answers, seen at once.`,
  icon: "reply",
  answered: "Tap a button on the phone, or go on here.",
  type: kinds.replyButton.value,
  skeleton,
  empty: [],
  read: (action) => {
    const buttons = pick(action, "buttons");
    return (Array.isArray(buttons) ? buttons.slice(0, maxRows) : []).map((button: unknown, index) => ({
      key: index + 1,
      id: pickText(button, "reply", "id"),
      title: pickText(button, "reply", "title"),
    }));
  },
  action: (replies) => ({ buttons: replies.map(({ id, title }) => ({ type: "reply", reply: { id, title } })) }),
  contents: (replies) => (replies.length === 0 ? undefined : counted(replies.length, "reply button")),
  code: {
    start: "buttons",
    steps: ({ buttons }) => buttons.map(({ reply }) => `.reply(${literal(reply.id)}, ${literal(reply.title)})`),
    handlers: ({ buttons }) => buttons.map(({ reply }) => `${literal(reply.id)}: ({ from, title }) => console.log(from, title)`),
  },
};

/** Adds a button at the end, with an unused id. */
export function withReply(replies: Replies): Replies {
  const key = replies.reduce((highest, reply) => Math.max(highest, reply.key), 0) + 1;
  const usedIds = new Set(replies.map(({ id }) => id));
  let number = replies.length + 1;
  while (usedIds.has(`button-${number}`)) number += 1;
  return [...replies, { key, id: `button-${number}`, title: "" }];
}

export function withoutReply(replies: Replies, index: number): Replies {
  return replies.filter((_, position) => position !== index);
}

/** Moves a button up (-1) or down (1). Returns the same buttons at either end of the list. */
export function withReplyMoved(replies: Replies, index: number, by: -1 | 1): Replies {
  const moved = replies[index];
  const other = replies[index + by];
  if (moved === undefined || other === undefined) return replies;
  return replies.map((reply, position) => (position === index ? other : position === index + by ? moved : reply));
}

export function withReplyChanged(replies: Replies, index: number, change: Partial<ReplyDraft>): Replies {
  return replies.map((reply, position) => (position === index ? { ...reply, ...change } : reply));
}
