import { isRequest } from "../load/names.ts";
import type { Schema } from "./ir.ts";
import { type Check, type Location, locate } from "./locations.ts";
import { checkedByBuilder, skeletonOf } from "./skeleton.ts";

/** The check of an answer's code, which the client calls: without it, the client does not compile. */
const calledByClient = "checkResponseCode";

/** Which checks the library calls, and so are exported: for a request, the whole and what its builder checks. */
export function calledChecks(schemas: readonly Schema[]): (check: Check) => boolean {
  const requests = locate(schemas.filter(isRequest));
  const called = new Set(requests.flatMap((root) => checkedIn(root).map(({ functionName }) => nameOf({ schemaName: root.schemaName, functionName }))));
  return (check) => called.has(nameOf(check)) || check.functionName === calledByClient;
}

function checkedIn(root: Location): readonly Location[] {
  const skeleton = skeletonOf(root);
  return skeleton === undefined ? [root] : checkedByBuilder(skeleton);
}

function nameOf({ schemaName, functionName }: Pick<Check, "schemaName" | "functionName">): string {
  return `${schemaName}#${functionName}`;
}
