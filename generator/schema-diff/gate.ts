import type { Report } from "./compare.ts";
import { isAtLeast } from "./severity.ts";

/** Why the versions at the ends of `$id` promise less than the changes ask for: a sentence each. */
export function shortfalls({ schemas, stale }: Report): readonly string[] {
  return [
    ...schemas.flatMap(({ schema, severity, versionBefore, versionAsked, versionNow }): readonly string[] => {
      if (versionNow === undefined && severity !== "none") {
        return [`${schema} was removed, and no $id is left to say so; ignore the rule for it in ignored.json, with the reason.`];
      }
      if (versionAsked === undefined || versionNow === undefined || isAtLeast(versionNow, versionAsked)) return [];
      return [`${schema}: the changes since ${versionBefore} are ${severity} and ask for ${versionAsked}; $id says ${versionNow}.`];
    }),
    ...stale.map(({ rule, at }) => `ignored.json: no change has the rule ${rule}${at === undefined ? "" : ` at ${at}`}; remove the entry.`),
  ];
}
