import { KaleyraError } from "../../message/errors.ts";
import type { ReceivedEvent } from "../events.ts";
import { checkSecret } from "../secret.ts";
import type { Seen } from "./seen.ts";

/** Options of {@link callbacks}. */
export interface CallbacksOptions {
  /** What the header has to be, exactly: the value that you set at Kaleyra. Without one, every caller is let in. */
  readonly secret?: string;
  /** The name of the header that carries the secret; `authorization` by default. */
  readonly header?: string;
  /** Where deliveries are remembered; {@link memorySeen} by default. */
  readonly seen?: Seen;
  /** The business number that this router is for; events that are for another one count as `other`. */
  readonly businessNumber?: string;
  /** Told of each error that `failed` has, for a log; what it throws is ignored. */
  readonly onError?: (error: unknown, event: ReceivedEvent) => unknown;
}

/** What the name of a header is made of, and what its value may have, by RFC 9110. */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;

/** @throws {@link KaleyraError} for a secret that is empty, not set or that no header can have, a header without a secret, or a number without digits. */
export function checkOptions(options: CallbacksOptions): void {
  const { secret = "", header, businessNumber } = options;
  if ("secret" in options) {
    checkSecret(options.secret);
    if (!headerValue.test(secret))
      throw new KaleyraError("no header can have the secret, so every caller would be refused; remove blanks and line breaks around it");
  } else if (header !== undefined) throw new KaleyraError("header is set without secret; without one, every caller is let in");
  if (header !== undefined && !headerName.test(header)) throw new KaleyraError(`no header can be called ${JSON.stringify(header)}`);
  if (businessNumber !== undefined && digitsOf(businessNumber) === "") throw new KaleyraError("businessNumber has no digits");
}

export function digitsOf(number: string): string {
  return number.replaceAll(/[^0-9]/g, "");
}
