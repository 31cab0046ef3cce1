import { limits } from "../../../generated/limits.ts";
import type { Header, Interactive } from "../../../generated/types/reply-button-request.ts";
import { checkInteractive } from "../../../generated/validators.js";
import type { Issue } from "../../message/issue.ts";
import { runCheck } from "../../message/validate.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { Replies, Reply } from "./reply.ts";

/** What was found of a part of a message: the part itself, and its issues. What is right is frozen all the way down. */
export interface Judged<Part> {
  readonly part: Part;
  readonly issues: readonly Issue[] | undefined;
}

/**
 * What the customer sees, before it is known to be right. A message that is
 * sent to many recipients shares one, so that it is judged once. What it is
 * given is frozen, and nobody else's.
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
      const issues = runCheck(checkInteractive, part);
      this.#judged = { part, issues };
    }
    return this.#judged;
  }

  /** Each object is frozen where it is made, and gets its members one by one: a walk and a spread cost more than all the rest. */
  #assembled(): Interactive {
    const part: { -readonly [Member in keyof Interactive]?: unknown } = { type: "button" };
    if (this.header !== undefined) part.header = this.header;
    if (this.body !== undefined) part.body = Object.freeze({ text: this.body });
    if (this.footer !== undefined) part.footer = Object.freeze({ text: this.footer });
    part.action = Object.freeze({ buttons: isShort(this.replies) ? Object.freeze(this.replies.map(buttonOf)) : this.replies });
    return unsafeCast(Object.freeze(part));
  }
}

function buttonOf(reply: Reply) {
  return Object.freeze({ type: "reply", reply });
}

/** A list that is too long, or none at all, is refused as it stands, without looking into it. */
export function isShort(replies: Replies): boolean {
  return Array.isArray(replies) && replies.length <= limits.buttons.maxItems;
}
