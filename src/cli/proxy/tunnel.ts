import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

/** In milliseconds: as long as Node's `fetch` waits for a connection without a proxy. */
const timeoutMs = 10_000;

/**
 * Opens a connection to a host through a proxy, encrypted from end to end: the
 * proxy sees the name of the host, and neither the key nor the message.
 * Nothing of a request has left when this fails.
 */
export async function openTunnel(proxy: URL, hostname: string, port: string): Promise<Socket> {
  const host = withoutBrackets(hostname);
  const authority = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const socket = await connected(proxy, authority);
  // The certificate must be that of `host`, also where it is an IP address, which has no `servername`.
  const secure = connectTls({ socket, host, servername: isIP(host) === 0 ? host : "", ALPNProtocols: ["http/1.1"] });
  await inTime(secure, (resolve) => secure.once("secureConnect", resolve));
  return secure.ref();
}

/** Asks the proxy for a connection. The waiting process may end meanwhile: whoever waits has a deadline of its own. */
async function connected(proxy: URL, authority: string): Promise<Socket> {
  const asking = requestTo(proxy, authority);
  asking.once("socket", (socket) => socket.unref());
  return await inTime(asking, (resolve, reject) => {
    // Some proxies answer a CONNECT that they refuse as if it were another request.
    for (const event of ["connect", "response"]) {
      asking.once(event, ({ statusCode = 0 }: IncomingMessage, socket: Socket) => {
        if (event === "connect" && statusCode >= 200 && statusCode < 300) return resolve(socket.on("error", () => {}));
        // The words of Node's own proxies, from which the client reads the status.
        reject(new Error(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
        return asking.destroy();
      });
    }
    asking.end();
  });
}

function requestTo({ protocol, hostname, port, username, password }: URL, authority: string): ClientRequest {
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  const isSecure = protocol === "https:";
  return (isSecure ? httpsRequest : httpRequest)({
    method: "CONNECT",
    hostname: withoutBrackets(hostname),
    port: port || (isSecure ? 443 : 80),
    path: authority,
    headers: { host: authority, ...(username === "" ? undefined : { "proxy-authorization": `Basic ${credentials}` }) },
    agent: false,
  });
}

/** An IPv6 address has brackets in a URL. */
function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** Waits for something that a socket or a request does. Destroys it when that takes too long. */
async function inTime<Value>(
  waitedFor: Pick<Socket | ClientRequest, "destroy" | "once" | "on">,
  start: (resolve: (value: Value) => void, reject: (error: Error) => void) => void,
): Promise<Value> {
  const timeout = Object.assign(new Error("the proxy did not connect in time"), { code: "UND_ERR_CONNECT_TIMEOUT" });
  const timer = setTimeout(() => waitedFor.destroy(timeout), timeoutMs).unref();
  try {
    return await new Promise<Value>((resolve, reject) => {
      waitedFor.on("error", reject);
      start(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
