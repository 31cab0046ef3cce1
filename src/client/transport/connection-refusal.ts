import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { causesOf, type TransportFault, transportFaultOf } from "./transport-fault.ts";

interface Runtime {
  readonly process?: { readonly versions?: { readonly bun?: string } };
  readonly Deno?: { readonly version: { readonly deno: string } };
}

/** Before 2.9.6, Deno also sends a request again that broke off on a new connection: the refusal may be that of the second one. */
const denoThatMaySendTwice = /^(?:[01]\.|2\.[0-8]\.|2\.9\.[0-5](?!\d))/;

/**
 * The fault by which the own `fetch` of Bun or Deno proves that it made no
 * connection: it was refused, or the name was not found. Neither reports to
 * Node's diagnostics channels, and other errors look the same before and after
 * a request has left.
 */
export function connectionRefusal(error: unknown, url: string): TransportFault | undefined {
  const { process, Deno } = unsafeCast<Runtime>(globalThis);
  if (process?.versions?.bun !== undefined) return refusalOfBun(error);
  return Deno === undefined || denoThatMaySendTwice.test(Deno.version.deno) ? undefined : refusalOfDeno(error, url);
}

/** Bun before 1.4, which may send a POST twice, has another code. */
function refusalOfBun(error: unknown): TransportFault | undefined {
  const fault = transportFaultOf(error);
  return fault.code === "ECONNREFUSED" || fault.code === "ENOTFOUND" ? fault : undefined;
}

/** Deno has no codes. Its text begins with the whole address, so what follows quotes neither the message nor an answer. */
function refusalOfDeno(error: unknown, url: string): TransportFault | undefined {
  const start = `error sending request for url (${new URL(url).href}): client error (Connect): `;
  const texts = causesOf(error).map((cause) => String(unsafeCast<Error>(cause).message));
  const reason = texts.find((text) => text.startsWith(start))?.slice(start.length) ?? "";
  if (reason.startsWith("dns error: ")) return { code: "ENOTFOUND", isTls: false };
  return reason.startsWith("tcp connect error: Connection refused ") ? { code: "ECONNREFUSED", isTls: false } : undefined;
}
