/**
 * Whose `fetch` makes an attempt. The platform's own makes one request and stops when it is told to. One that was given
 * as an option is trusted as far as Node's events show what it did. Of a global one that was replaced (by a framework, a
 * tracer or a mock) nothing is known: it may send again later or in another way.
 */
export type FetchOrigin = "platform" | "option" | "patched";

const sourceText = Function.prototype.toString;

/** How Node's and Deno's own `fetch` begin and what they load. Comparing with the `fetch` of the moment when this module loads would miss an earlier patch. */
const declaration = /^(?:async )?function fetch\(/;
const nodeImplementation = "require('internal/deps/undici/undici')";
const denoImplementation = "lazyFetch().fetch(";
const nativeBody = /\)\s*\{\s*\[native code\]\s*\}$/;

/** Finds the `fetch` for an attempt, and whose it is. A global one can be replaced at any time, so each attempt asks again. */
export function fetchFor(option: typeof fetch | undefined): { readonly fetch: typeof fetch; readonly origin: FetchOrigin } {
  const chosen = option ?? globalThis.fetch;
  return { fetch: chosen, origin: isPlatformFetch(chosen) ? "platform" : option === undefined ? "patched" : "option" };
}

/** Whether a function is the platform's own `fetch`. The name, because on Bun a bound function has the source text of what it binds. */
export function isPlatformFetch(candidate: unknown): boolean {
  return typeof candidate === "function" && candidate.name === "fetch" && isPlatformSource(sourceText.call(candidate));
}

/** Whether a source text is that of the platform's own `fetch`. A bound function or a proxy has a native body too, but no name. */
export function isPlatformSource(source: string): boolean {
  return declaration.test(source) && (source.includes(nodeImplementation) || source.includes(denoImplementation) || nativeBody.test(source));
}
