import type { ExtraInfo, Header } from "../../../generated/types/reply-button-request.ts";
import { checkExtraInfo, checkPhoneNumber, checkReplyButtonRequest } from "../../../generated/validators.js";
import { MessageError } from "../../message/errors.ts";
import type { Issue } from "../../message/issue.ts";
import { interactivePath, isObject } from "../../message/json.ts";
import { runCheck } from "../../message/validate.ts";
import { repeated } from "../../type-level/sentences.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { stepOf } from "../extra-info-argument.ts";
import { frozenCopy, frozenCopyOfTwoLevels } from "../frozen.ts";
import { Content, isShort } from "./content.ts";
import type { ReplyButtonInteractive, ReplyButtonMessage } from "./message.ts";
import type { Replies } from "./reply.ts";
import type { SafeBuilt } from "./reply-button-builder.ts";
import type { Step } from "./steps.ts";

/**
 * What stands behind every builder type. It takes anything, and `build()`
 * judges it: what cannot be part of a message, such as a list of replies that
 * is none, is kept as it is, to be refused.
 */
export class Builder {
  readonly #content: Content;
  readonly #to: string | undefined;
  readonly #extraInfo: ExtraInfo | undefined;
  /** Steps that were taken twice. */
  readonly #faults: readonly Issue[];

  constructor(content: Content, to: string | undefined, extraInfo: ExtraInfo | undefined, faults: readonly Issue[]) {
    this.#content = content;
    this.#to = to;
    this.#extraInfo = extraInfo;
    this.#faults = faults;
  }

  header(header: string | Header): Builder {
    const content = this.#content;
    const copy = typeof header === "string" ? Object.freeze({ type: "text", text: header } as const) : frozenCopyOfTwoLevels(header);
    return this.#withContent("header", content.header, new Content(copy, content.body, content.footer, content.replies));
  }

  body(body: string): Builder {
    const content = this.#content;
    return this.#withContent("body", content.body, new Content(content.header, body, content.footer, content.replies));
  }

  footer(footer: string): Builder {
    const content = this.#content;
    return this.#withContent("footer", content.footer, new Content(content.header, content.body, footer, content.replies));
  }

  reply(id: string, title: string): Builder {
    const { replies } = this.#content;
    return Array.isArray(replies) ? this.#withReplies([...replies, Object.freeze({ id, title })]) : this;
  }

  replies(list: Replies): Builder {
    const { replies } = this.#content;
    if (!Array.isArray(replies)) return this;
    return this.#withReplies(Array.isArray(list) ? replies.concat(isShort(list) ? list.map(frozenCopy) : list) : list);
  }

  to(to: string): Builder {
    return this.#to === undefined ? new Builder(this.#content, to, this.#extraInfo, this.#faults) : this.#repeated("to", "/messaging_object/to");
  }

  ref(ref: string): Builder {
    return this.extraInfo({ ref });
  }

  ref1(ref1: string): Builder {
    return this.extraInfo({ ref1 });
  }

  ref2(ref2: string): Builder {
    return this.extraInfo({ ref2 });
  }

  waSource(source: string): Builder {
    return this.extraInfo({ wa_source: source });
  }

  extraInfo(extraInfo: { readonly [field: string]: unknown }): Builder {
    const before = this.#extraInfo;
    if (before === undefined) return this.#withExtraInfo(isObject(extraInfo) ? withoutGaps(extraInfo) : extraInfo);
    if (!isObject(before)) return this;
    if (!isObject(extraInfo)) return this.#withExtraInfo(extraInfo);
    const given = withoutGaps(extraInfo);
    const twice = Object.keys(given).find((field) => Object.hasOwn(before, field));
    return twice === undefined ? this.#withExtraInfo({ ...before, ...given }) : this.#repeated(stepOf(twice), `/extra_info/${twice}`);
  }

  build(): ReplyButtonMessage {
    return this.#requestIfRight() ?? refuse(this.#issues());
  }

  safeBuild(): SafeBuilt {
    const message = this.#requestIfRight();
    return message === undefined ? { ok: false, issues: this.#issues() } : { ok: true, message };
  }

  interactive(): ReplyButtonInteractive {
    const { part, issues } = this.#content.judged();
    const all = [...this.#faults.filter(({ path }) => path.startsWith(interactivePath)), ...(issues ?? [])];
    return all.length === 0 ? unsafeCast(part) : refuse(all.map((issue) => ({ ...issue, path: issue.path.slice(interactivePath.length) })));
  }

  /** Judges only what may have changed since it was judged last, and touches nothing else. */
  #requestIfRight(): ReplyButtonMessage | undefined {
    const to = this.#to;
    const extraInfo = this.#extraInfo;
    const { part: interactive, issues } = this.#content.judged();
    if (issues !== undefined || this.#faults.length > 0 || checkPhoneNumber(to) !== undefined) return undefined;
    const messaging_object = Object.freeze({ messaging_product: "whatsapp", recipient_type: "individual", to, type: "interactive", interactive });
    if (extraInfo === undefined) return unsafeCast(Object.freeze({ messaging_object }));
    return runCheck(checkExtraInfo, extraInfo) === undefined
      ? unsafeCast(Object.freeze({ messaging_object, extra_info: Object.freeze(extraInfo) }))
      : undefined;
  }

  #issues(): readonly Issue[] {
    const messaging_object = {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: this.#to,
      type: "interactive",
      interactive: this.#content.judged().part,
    };
    const issues = runCheck(checkReplyButtonRequest, { messaging_object, extra_info: this.#extraInfo });
    return [...this.#faults, ...(issues ?? [])];
  }

  #with(content: Content): Builder {
    return new Builder(content, this.#to, this.#extraInfo, this.#faults);
  }

  #withReplies(replies: Replies): Builder {
    const content = this.#content;
    return this.#with(new Content(content.header, content.body, content.footer, replies));
  }

  #withContent(step: Step, before: unknown, content: Content): Builder {
    return before === undefined ? this.#with(content) : this.#repeated(step, `${interactivePath}/${step}`);
  }

  #withExtraInfo(extraInfo: ExtraInfo): Builder {
    return new Builder(this.#content, this.#to, extraInfo, this.#faults);
  }

  #repeated(step: string, path: string): Builder {
    const fault: Issue = { code: "repeated", path, message: repeated(step), severity: "error" };
    return new Builder(this.#content, this.#to, this.#extraInfo, [...this.#faults, fault]);
  }
}

/** A copy without the members that are `undefined`, because those are not sent. */
function withoutGaps(given: { readonly [field: string]: unknown }): ExtraInfo {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Throws what a message is refused for. */
export function refuse(issues: readonly Issue[]): never {
  throw new MessageError(issues);
}
