import type { ExtraInfo, Header } from "../../../generated/reply-button-request/types.ts";
import { checkExtraInfo, checkPhoneNumber, checkReplyButtonRequest } from "../../../generated/reply-button-request/validators.js";
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
import type { SafeBuilt, Step } from "./reply-button-builder.ts";

/**
 * The runtime implementation of all builder types. The steps accept any value
 * and `build()` checks it: an invalid value, such as replies that are not an
 * array, is kept as it is, so that `build()` refuses it.
 */
export class Builder {
  readonly #content: Content;
  readonly #to: string | undefined;
  readonly #extraInfo: ExtraInfo | undefined;
  /** One issue for each step that was called again. */
  readonly #issues: readonly Issue[];

  constructor(content: Content, to: string | undefined, extraInfo: ExtraInfo | undefined, issues: readonly Issue[]) {
    this.#content = content;
    this.#to = to;
    this.#extraInfo = extraInfo;
    this.#issues = issues;
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
    return this.#to === undefined ? new Builder(this.#content, to, this.#extraInfo, this.#issues) : this.#withRepeated("to", "/messaging_object/to");
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
    if (before === undefined) return this.#withExtraInfo(isObject(extraInfo) ? withoutUndefined(extraInfo) : extraInfo);
    if (!isObject(before)) return this;
    if (!isObject(extraInfo)) return this.#withExtraInfo(extraInfo);
    const given = withoutUndefined(extraInfo);
    const repeatedField = Object.keys(given).find((field) => Object.hasOwn(before, field));
    return repeatedField === undefined
      ? this.#withExtraInfo({ ...before, ...given })
      : this.#withRepeated(stepOf(repeatedField), `/extra_info/${repeatedField}`);
  }

  build(): ReplyButtonMessage {
    return this.#validRequest() ?? refuse(this.#allIssues());
  }

  safeBuild(): SafeBuilt {
    const message = this.#validRequest();
    return message === undefined ? { ok: false, issues: this.#allIssues() } : { ok: true, message };
  }

  interactive(): ReplyButtonInteractive {
    const { interactive, issues } = this.#content.checked();
    const all = [...this.#issues.filter(({ path }) => path.startsWith(interactivePath)), ...(issues ?? [])];
    return all.length === 0 ? unsafeCast(interactive) : refuse(all.map((issue) => ({ ...issue, path: issue.path.slice(interactivePath.length) })));
  }

  /** The message, or `undefined` if it is invalid. Checks only the parts that may have changed since the last check. */
  #validRequest(): ReplyButtonMessage | undefined {
    const to = this.#to;
    const extraInfo = this.#extraInfo;
    const { interactive, issues } = this.#content.checked();
    if (issues !== undefined || this.#issues.length > 0 || checkPhoneNumber(to) !== undefined) return undefined;
    const messaging_object = Object.freeze({ messaging_product: "whatsapp", recipient_type: "individual", to, type: "interactive", interactive });
    if (extraInfo === undefined) return unsafeCast(Object.freeze({ messaging_object }));
    return runCheck(checkExtraInfo, extraInfo) === undefined
      ? unsafeCast(Object.freeze({ messaging_object, extra_info: Object.freeze(extraInfo) }))
      : undefined;
  }

  #allIssues(): readonly Issue[] {
    const messaging_object = {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: this.#to,
      type: "interactive",
      interactive: this.#content.checked().interactive,
    };
    const issues = runCheck(checkReplyButtonRequest, { messaging_object, extra_info: this.#extraInfo }, "builder");
    return [...this.#issues, ...(issues ?? [])];
  }

  #with(content: Content): Builder {
    return new Builder(content, this.#to, this.#extraInfo, this.#issues);
  }

  #withReplies(replies: Replies): Builder {
    const content = this.#content;
    return this.#with(new Content(content.header, content.body, content.footer, replies));
  }

  #withContent(step: Step, before: unknown, content: Content): Builder {
    return before === undefined ? this.#with(content) : this.#withRepeated(step, `${interactivePath}/${step}`);
  }

  #withExtraInfo(extraInfo: ExtraInfo): Builder {
    return new Builder(this.#content, this.#to, extraInfo, this.#issues);
  }

  #withRepeated(step: string, path: string): Builder {
    const issue: Issue = { code: "repeated", path, message: repeated(step), severity: "error" };
    return new Builder(this.#content, this.#to, this.#extraInfo, [...this.#issues, issue]);
  }
}

/** A copy without the fields that are `undefined`, because JSON leaves them out. */
function withoutUndefined(given: { readonly [field: string]: unknown }): ExtraInfo {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Throws a {@link MessageError}. */
export function refuse(issues: readonly Issue[]): never {
  throw new MessageError(issues);
}
