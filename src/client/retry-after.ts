const wholeSeconds = /^\d+$/;

/**
 * Reads a `Retry-After` header as milliseconds from now: whole seconds, or
 * the one date form that HTTP still allows to be sent. Anything else is
 * `undefined`, never a guess.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  if (wholeSeconds.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const at = Date.parse(value);
  // Many another form is read too, and 31 February as 3 March; but only the one form is also written so.
  return !Number.isNaN(at) && new Date(at).toUTCString() === value ? Math.max(at - now, 0) : undefined;
}
