import { isObject } from "../message/json.ts";
import { runCheck } from "../message/validate.ts";
import type { Given, Skeleton } from "../type-level/skeleton.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { type Builders, refuse } from "./builder.ts";
import { frozenCopy } from "./frozen.ts";

/** The three kinds of JSON that a builder can be made from. */
type Kind = "request" | "messagingObject" | "interactive";

/**
 * Makes a builder from a request, a messaging object or an interactive object.
 * It carries every member of them: those without a step are kept as they are.
 *
 * @throws {@link MessageError} with every issue.
 */
export function fromJson(skeleton: Skeleton, builders: Builders, json: unknown): object {
  let kind: Kind = "request";
  const issues = runCheck((value) => {
    kind = kindOf(value);
    return skeleton[kind].check(value);
  }, json);
  return issues === undefined ? read(builders, unsafeCast(frozenCopy(json, Number.POSITIVE_INFINITY)), kind) : refuse(issues, skeleton[kind].path);
}

function kindOf(json: unknown): Kind {
  if (!isObject(json)) return "request";
  if (Object.hasOwn(json, "action") || Object.hasOwn(json, "body")) return "interactive";
  return Object.hasOwn(json, "interactive") || Object.hasOwn(json, "messaging_product") ? "messagingObject" : "request";
}

function read(builders: Builders, json: Given, kind: Kind): object {
  const { messaging_object = kind === "messagingObject" ? json : {}, ...request } = kind === "request" ? json : {};
  const { interactive = json, ...messagingObject } = unsafeCast<Given>(messaging_object);
  const { action, ...parts } = unsafeCast<Given & { readonly action: Given }>(interactive);
  return builders.of({ request, messagingObject, interactive: parts, action });
}
