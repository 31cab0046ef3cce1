import { kindChecks } from "../../generated/kind-checks.ts";
import { kindOf } from "../../generated/kinds.ts";
import type { Finding } from "../type-level/artefact-types.ts";
import { findingOfAll, isAboutKind } from "./finding-of-all.ts";

/** Checks a request of any kind: what is wrong with it, or `undefined`. */
export function checkAnyRequest(value: unknown, _found?: Finding[], allowUnknown?: boolean): Finding[] | undefined {
  const kind = kindOf(value);
  if (kind === undefined) return checkWithoutKind(value, allowUnknown);
  const found = kindChecks[kind].check(value, undefined, allowUnknown);
  return found?.some(isAboutKind) ? checkWithoutKind(value, allowUnknown) : found;
}

/** The findings that every kind has alike, with the same path and keyword, for a value that does not say which kind it is. */
function checkWithoutKind(value: unknown, allowUnknown: boolean | undefined): Finding[] | undefined {
  const foundByKind: Finding[][] = [];
  for (const { check } of Object.values(kindChecks)) {
    const found = check(value, undefined, allowUnknown);
    // A getter may say one thing to kindOf, and another to a check.
    if (found === undefined) return undefined;
    foundByKind.push(found);
  }
  const [first = [], ...others] = foundByKind;
  const alike = first.flatMap((finding) => {
    const same = others.flatMap((found) => found.find(({ path, keyword }) => path === finding.path && keyword === finding.keyword) ?? []);
    return same.length === others.length ? [findingOfAll(finding, same)] : [];
  });
  return alike.length > 0 ? alike : first;
}
