import type { ExtraInfo, Interactive, MessagingObject, ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import { checkInteractive, checkMessagingObject, checkReplyButtonRequest } from "../../../generated/reply-button-request/validators.js";
import { interactivePath, isObject } from "../../message/json.ts";
import { runCheck } from "../../message/validate.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { frozenCopy, frozenCopyOfTwoLevels } from "../frozen.ts";
import { Builder, refuse } from "./builder.ts";
import { Content } from "./content.ts";

/** The three kinds of JSON that a builder can be made from. `prefix` is the path of each in a request. */
const kinds = {
  request: { check: checkReplyButtonRequest, prefix: "" },
  messagingObject: { check: checkMessagingObject, prefix: "/messaging_object" },
  interactive: { check: checkInteractive, prefix: interactivePath },
} as const;

/**
 * Makes a builder from a request, a messaging object or an interactive object.
 *
 * @throws {@link MessageError} with every issue.
 */
export function fromJson(json: unknown): Builder {
  let kind: keyof typeof kinds = "request";
  const issues = runCheck((value) => {
    kind = kindOf(value);
    return kinds[kind].check(value);
  }, json);
  if (issues !== undefined) return refuse(issues.map((issue) => ({ ...issue, path: issue.path.slice(kinds[kind].prefix.length) })));
  return read(json, kind);
}

function kindOf(json: unknown): keyof typeof kinds {
  if (!isObject(json)) return "request";
  if (Object.hasOwn(json, "action") || Object.hasOwn(json, "body")) return "interactive";
  return Object.hasOwn(json, "interactive") || Object.hasOwn(json, "messaging_product") ? "messagingObject" : "request";
}

function read(json: unknown, kind: keyof typeof kinds): Builder {
  switch (kind) {
    case "request": {
      const { messaging_object, extra_info } = unsafeCast<ReplyButtonRequest>(json);
      return builderOf(messaging_object.interactive, messaging_object.to, extra_info);
    }
    case "messagingObject": {
      const { interactive, to } = unsafeCast<MessagingObject>(json);
      return builderOf(interactive, to);
    }
    case "interactive":
      return builderOf(unsafeCast<Interactive>(json));
  }
}

function builderOf({ header, body, footer, action }: Interactive, to?: string, extraInfo?: ExtraInfo): Builder {
  const replies = action.buttons.map(({ reply }) => frozenCopy(reply));
  const content = new Content(frozenCopyOfTwoLevels(header), body.text, footer?.text, replies);
  return new Builder(content, to, frozenCopy(extraInfo), []);
}
