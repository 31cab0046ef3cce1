import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { UsageError } from "../exit-codes.ts";
import { proxyOf } from "./proxy-of.ts";
import { openTunnel } from "./tunnel.ts";

type Connect = (target: { readonly hostname: string; readonly port: string }, callback: (error: unknown, socket: unknown) => void) => void;
type Connections = (new (options: { readonly connect: Connect }) => object) & { readonly name: string };

/** The symbol by which every copy of undici, Node's own `fetch` among them, shares the object that makes connections. */
const dispatcher = Symbol.for("undici.globalDispatcher.1");

/**
 * Has Node's `fetch` connect through a proxy, where the option or the
 * environment names one for this address. It stays Node's own `fetch`, so the
 * client still knows which request has left.
 */
export async function useProxy(option: string | undefined, url: string): Promise<void> {
  const proxy = proxyOf(option, new URL(url));
  if (proxy === undefined) return;
  // The object is made by the first fetch.
  await fetch("data:,");
  const connections = unsafeCast<{ [dispatcher]?: object }>(globalThis);
  const Connections = unsafeCast<Connections | undefined>(connections[dispatcher]?.constructor);
  if (Connections?.name !== "Agent") {
    if (option === undefined) return; // Node connects through the proxy of the environment itself: NODE_USE_ENV_PROXY
    throw new UsageError("--proxy needs Node's own connections; unset NODE_USE_ENV_PROXY, and use Node 20, 22 or 24");
  }
  connections[dispatcher] = new Connections({
    connect: ({ hostname, port }, callback) => {
      openTunnel(proxy, hostname, port || "443").then(
        (socket) => callback(null, socket),
        (error) => callback(error, null),
      );
    },
  });
}
