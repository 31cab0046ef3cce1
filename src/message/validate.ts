import type { AnyRequest } from "../../generated/kinds.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { checkAnyRequest } from "./check-any-request.ts";
import type { Issue } from "./issue.ts";
import { issuesOfRequest } from "./issues-of-request.ts";
import { unreadable } from "./run-check.ts";
import { warningsFor } from "./warnings/warnings.ts";

/** How strict {@link validate} is. */
export interface ValidateOptions {
  /** Whether a field that the schema has nowhere is an issue (`"refuse"`, the default) or allowed (`"allow"`). One that belongs elsewhere is always an issue. */
  readonly unknownFields?: "allow" | "refuse";
}

/**
 * The result of {@link validate}: the value, now typed, or its issues, at most
 * 50. `warnings` is a getter that checks the value when it is read, so read it
 * before you change the value. A spread copy of the result, or its JSON, has
 * no warnings.
 */
export type Validated =
  | { readonly ok: true; readonly value: AnyRequest; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks whether a value is a request of any kind that Kaleyra and WhatsApp
 * accept. The kind is what its `interactive.type` says; without a known one,
 * the issues are those that every kind would have.
 *
 * Lengths are counted in Unicode code points. Only own enumerable properties
 * count, because only those are sent. Never throws.
 *
 * @example
 * ```ts
 * import { validate } from "kaleyra-whatsapp";
 *
 * const result = validate(JSON.parse("{}"));
 * if (!result.ok) for (const issue of result.issues) console.log(issue.path, issue.message);
 * ```
 */
export function validate(value: unknown, options?: ValidateOptions): Validated {
  const issues = issuesOfRequest(checkAnyRequest, value, options?.unknownFields === "allow");
  return issues === undefined ? new ValidResult(unsafeCast(value)) : { ok: false, issues };
}

/** Looks for warnings only when they are read, because most callers never read them. */
class ValidResult {
  readonly ok = true;
  readonly value: AnyRequest;

  constructor(value: AnyRequest) {
    this.value = value;
  }

  get warnings(): readonly Issue[] {
    try {
      return warningsFor(this.value);
    } catch {
      return [unreadable("warning")];
    }
  }
}
