import { limits } from "../../../generated/reply-button-request/limits.ts";
import type { Header, Interactive } from "../../../generated/reply-button-request/types.ts";
import { checkInteractive } from "../../../generated/reply-button-request/validators.js";
import type { Issue } from "../../message/issue.ts";
import { runCheck } from "../../message/validate.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { Replies, Reply } from "./reply.ts";

/** The interactive object with its issues. A valid one is deep-frozen. */
interface Checked {
  readonly interactive: Interactive;
  readonly issues: readonly Issue[] | undefined;
}

/**
 * The part of a message that the customer sees. Messages to many recipients
 * share one, so that it is checked only once. Its arguments must be frozen and
 * not shared with the caller.
 */
export class Content {
  readonly header: Header | undefined;
  readonly body: string | undefined;
  readonly footer: string | undefined;
  readonly replies: Replies;
  #checked: Checked | undefined;

  constructor(header: Header | undefined, body: string | undefined, footer: string | undefined, replies: Replies) {
    this.header = header;
    this.body = body;
    this.footer = footer;
    this.replies = replies;
  }

  checked(): Checked {
    if (this.#checked === undefined) {
      const interactive = this.#assembled();
      const issues = runCheck(checkInteractive, interactive, "builder");
      this.#checked = { interactive, issues };
    }
    return this.#checked;
  }

  /** Freezes each object as it makes it and sets members one by one: a recursive freeze and a spread would dominate the cost of `build()`. */
  #assembled(): Interactive {
    const interactive: { -readonly [Member in keyof Interactive]?: unknown } = { type: "button" };
    if (this.header !== undefined) interactive.header = this.header;
    if (this.body !== undefined) interactive.body = Object.freeze({ text: this.body });
    if (this.footer !== undefined) interactive.footer = Object.freeze({ text: this.footer });
    interactive.action = Object.freeze({ buttons: isShort(this.replies) ? Object.freeze(this.replies.map(buttonOf)) : this.replies });
    return unsafeCast(Object.freeze(interactive));
  }
}

function buttonOf(reply: Reply) {
  return Object.freeze({ type: "reply", reply });
}

/** Whether the replies are worth reading one by one. A list that is too long, or not an array, is refused without reading its items. */
export function isShort(replies: Replies): boolean {
  return Array.isArray(replies) && replies.length <= limits.buttons.maxItems;
}
