import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { checkReplyButtonRequest } from "../../generated/reply-button-request/validators.js";
import type { Finding } from "../type-level/artefact-types.ts";
import { onlyPart } from "../type-level/sentences.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { type Issue, toIssue } from "./issue.ts";
import type { Reader } from "./issue-sentence.ts";
import { pathOf } from "./json.ts";
import { warningsFor } from "./warnings.ts";

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
  | { readonly ok: true; readonly value: ReplyButtonRequest; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks whether a value is a request that Kaleyra and WhatsApp accept.
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
  const issues = runCheck(checkReplyButtonRequest, value, "json", options?.unknownFields === "allow");
  return issues === undefined ? new ValidResult(unsafeCast(value)) : { ok: false, issues: partIssues(value) ?? issues };
}

/** The one issue of a value that is only a part of a request, such as Meta's own JSON. */
function partIssues(value: unknown): readonly Issue[] | undefined {
  try {
    const path = pathOf(value);
    return path === "" ? undefined : [{ code: "part", path: "", message: onlyPart(path), severity: "error" }];
  } catch {
    return undefined; // the check has found that the value cannot be read
  }
}

/** Looks for warnings only when they are read, because most callers never read them. */
class ValidResult {
  readonly ok = true;
  readonly value: ReplyButtonRequest;

  constructor(value: ReplyButtonRequest) {
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

type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;

/** Runs a generated check and turns its findings into issues. A getter or proxy that throws becomes an issue too. */
export function runCheck(check: Check, value: unknown, reader: Reader = "json", allowUnknown?: boolean): readonly Issue[] | undefined {
  try {
    const found = check(value, undefined, allowUnknown);
    return found === undefined ? undefined : toIssues(found, reader);
  } catch {
    return [unreadable("error")];
  }
}

/** Apart from `runCheck`, which would otherwise allocate room for what the closure needs of every valid value. */
function toIssues(found: readonly Finding[], reader: Reader): readonly Issue[] {
  return found.map((finding) => toIssue(finding, reader));
}

function unreadable(severity: Issue["severity"]): Issue {
  return { code: "unreadable", path: "", message: "the value cannot be read; a getter or a proxy in it throws", fix: "Pass plain JSON.", severity };
}
