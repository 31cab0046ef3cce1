import { interactivePath, pathOf } from "../message/json.ts";
import { runCheck } from "../message/run-check.ts";
import type { Check, Given, Skeleton } from "../type-level/skeleton.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { type Builders, refuse } from "./builder.ts";
import { frozenCopy } from "./frozen.ts";

/** The paths in a request of the objects that a builder can be made from. */
type Path = keyof Skeleton["checks"];

/**
 * Makes a builder from a request, a messaging object or an interactive object.
 * It carries every member of them: those without a step are kept as they are.
 *
 * @throws {@link MessageError} with every issue.
 */
export function fromJson({ checks }: Skeleton, builders: Builders, json: unknown): object {
  let path: Path = "";
  const check: Check = (value) => {
    path = pathOf(value);
    return checks[path](value);
  };
  const issues = runCheck(check, json, "json");
  return issues === undefined ? read(builders, unsafeCast(frozenCopy(json, -1)), path) : refuse(issues, path);
}

function read(builders: Builders, json: Given, path: Path): object {
  const { messaging_object = path === interactivePath ? { interactive: json } : json, ...request } = path === "" ? json : {};
  const { interactive, ...messagingObject } = unsafeCast<Given>(messaging_object);
  const { action, ...parts } = unsafeCast<Given & { readonly action: Given }>(interactive);
  return builders.of({ ...request, ...messagingObject }, parts, action);
}
