import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { checkReplyButtonRequest } from "../../generated/validators.js";
import type { Finding } from "../type-level/artefact-types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { type Issue, toIssue } from "./issue.ts";
import { warningsFor } from "./warnings.ts";

/** How strict {@link validate} is. */
export interface ValidateOptions {
  /** Whether a field that the schema does not have is an issue (`"refuse"`, the default) or let through (`"allow"`). */
  readonly unknownFields?: "allow" | "refuse";
}

/**
 * What {@link validate} found: the value, now with its type, or every issue,
 * at most 50. The warnings are looked for when they are asked for, in the
 * value as it is then: ask before you change it. A getter looks for them, so
 * that no copy of the result has them, be it by spreading or as JSON.
 */
export type Validated =
  | { readonly ok: true; readonly value: ReplyButtonRequest; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Judges any value at all: is it a request that Kaleyra and WhatsApp take?
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
  const issues = runCheck(checkReplyButtonRequest, value, options?.unknownFields === "allow");
  return issues === undefined ? new Right(unsafeCast(value)) : { ok: false, issues };
}

/** A right value. Its warnings are looked for when they are asked for: most callers never do. */
class Right {
  readonly ok = true;
  readonly value: ReplyButtonRequest;

  constructor(value: ReplyButtonRequest) {
    this.value = value;
  }

  get warnings(): readonly Issue[] {
    return warningsFor(this.value);
  }
}

type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;

/** Runs a generated check and makes issues of its findings; a getter or a proxy that throws is an issue too. */
export function runCheck(check: Check, value: unknown, allowUnknown?: boolean): readonly Issue[] | undefined {
  try {
    return check(value, undefined, allowUnknown)?.map(toIssue);
  } catch {
    return [
      { code: "unreadable", path: "", message: "the value cannot be read; a getter or a proxy in it throws", fix: "Pass plain JSON.", severity: "error" },
    ];
  }
}
