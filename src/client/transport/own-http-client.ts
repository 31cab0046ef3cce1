import { unsafeCast } from "../../type-level/unsafe-cast.ts";

/** Where Deno's `fetch` takes its connections from. */
export interface HttpClient {
  close(): void;
}

interface Runtime {
  readonly Deno?: { createHttpClient(options: { readonly poolMaxIdlePerHost: 0 }): HttpClient };
}

/**
 * Makes a client for one request on Deno; `undefined` elsewhere. Deno's `fetch`
 * sends a POST again by itself when a connection that it had kept breaks, so a
 * customer might get the message twice. A client of its own has kept none.
 */
export function ownHttpClient(): HttpClient | undefined {
  return unsafeCast<Runtime>(globalThis).Deno?.createHttpClient({ poolMaxIdlePerHost: 0 });
}
