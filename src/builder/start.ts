import type { Given, Skeleton } from "../type-level/skeleton.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { buildersOf, type ItemSteps } from "./builder.ts";
import { fromJson } from "./from-json.ts";

/**
 * Makes the function that starts a message of one kind, with its `from`.
 * Call it with `@__PURE__`, so that a bundler leaves out the kinds that a
 * program does not use.
 */
export function startOf<Start>(skeleton: Skeleton, noAction?: Given, itemSteps?: ItemSteps): Start {
  const builders = buildersOf(skeleton, noAction, itemSteps);
  const from = (json: unknown): object => fromJson(skeleton, builders, json);
  return unsafeCast(Object.assign(() => builders.empty, { from }));
}
