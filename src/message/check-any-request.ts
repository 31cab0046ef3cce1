import { kindChecks } from "../../generated/kind-checks.ts";
import { kindOf, kindPath, kinds } from "../../generated/kinds.ts";
import type { Finding } from "../type-level/artefact-types.ts";
import { findingsOfAll, type KindField } from "./finding-of-all.ts";

/** Checks a request of any kind: what is wrong with it, or `undefined`. */
export function checkAnyRequest(value: unknown, _found?: Finding[], allowUnknown?: boolean): Finding[] | undefined {
  const kind = kindOf(value);
  if (kind === undefined) return checkWithoutKind(value, allowUnknown);
  const found = kindChecks[kind].check(value, undefined, allowUnknown);
  return found?.some(isAboutKind) ? checkWithoutKind(value, allowUnknown) : found;
}

/** Checks a value that does not say which kind it is. */
function checkWithoutKind(value: unknown, allowUnknown: boolean | undefined): Finding[] | undefined {
  const foundByKind: Finding[][] = [];
  for (const { check } of Object.values(kindChecks)) {
    const found = check(value, undefined, allowUnknown);
    // A getter may say one thing to kindOf, and another to a check.
    if (found === undefined) return undefined;
    foundByKind.push(found);
  }
  return [...findingsOfAll(foundByKind, kindField())];
}

function isAboutKind({ field }: Finding): boolean {
  return field.path === kindField().path;
}

/** A function, so that the module computes nothing when it is loaded, and a bundler can leave it out. */
function kindField(): KindField {
  return { path: `/${kindPath.join("/")}`, values: Object.values(kinds).map(({ value }) => value) };
}
