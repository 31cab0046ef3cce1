import { limits } from "../../generated/limits.ts";
import type { Header, Interactive } from "../../generated/types/reply-button-request.ts";
import { checkInteractive } from "../../generated/validators.js";
import type { Issue } from "../issue.ts";
import { typed } from "../type-level/seam.ts";
import { judge } from "../validate.ts";
import { deepFreeze } from "./frozen.ts";
import type { Replies, Reply } from "./reply.ts";

/** What was found of a part of a message: the part itself, frozen, and its issues. */
export interface Judged<Part> {
  readonly part: Part;
  readonly issues: readonly Issue[] | undefined;
}

/**
 * What the customer sees, before it is known to be right. A message that is
 * sent to many recipients shares one, so that it is judged once.
 */
export class Content {
  readonly header: Header | undefined;
  readonly body: string | undefined;
  readonly footer: string | undefined;
  readonly replies: Replies;
  #judged: Judged<Interactive> | undefined;

  constructor(header: Header | undefined, body: string | undefined, footer: string | undefined, replies: Replies) {
    this.header = header;
    this.body = body;
    this.footer = footer;
    this.replies = replies;
  }

  judged(): Judged<Interactive> {
    if (this.#judged === undefined) {
      const part = this.#assembled();
      const issues = judge((found) => checkInteractive(part, found));
      this.#judged = { part: issues === undefined ? deepFreeze(part) : part, issues };
    }
    return this.#judged;
  }

  #assembled(): Interactive {
    const { header, body, footer, replies } = this;
    return typed({
      type: "button",
      ...(header === undefined ? undefined : { header }),
      ...(body === undefined ? undefined : { body: { text: body } }),
      ...(footer === undefined ? undefined : { footer: { text: footer } }),
      action: { buttons: isShort(replies) ? replies.map((reply) => ({ type: "reply", reply: copyOf(reply) })) : replies },
    });
  }
}

/** A list that is too long, or none at all, is refused as it stands, without looking into it. */
function isShort(replies: Replies): boolean {
  return Array.isArray(replies) && replies.length <= limits.buttons.maxItems;
}

function copyOf(reply: Reply): Reply {
  return typeof reply === "object" && reply !== null ? { ...reply } : reply;
}
