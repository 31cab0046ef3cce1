import type { IncomingMessage } from "node:http";

/** The parts of a request that tell who made it. */
export type RequestOrigin = Pick<IncomingMessage, "headers" | "method">;

/**
 * Why a server on loopback refuses a request, or `undefined`. Another name in
 * `Host` means DNS rebinding; another `Origin` or site means that another web
 * page made the request. Programs send no origin and are served.
 */
export function refusalOfForeign(request: RequestOrigin, port: number): string | undefined {
  const { host, origin, "sec-fetch-site": site = "none" } = request.headers;
  // `URL` leaves out port 80, as clients do.
  const hosts = ["127.0.0.1", "localhost", "[::1]"].map((name) => new URL(`http://${name}:${port}`).host);
  if (!hosts.includes(String(host).toLowerCase())) {
    return `this server answers to 127.0.0.1, localhost and [::1] at port ${port} only; the Host header says something else`;
  }
  const isForeignOrigin = origin !== undefined && origin !== `http://${host}`;
  const isForeignSite = !["none", "same-origin"].includes(String(site)) && !isFollowedLink(request);
  return isForeignOrigin || isForeignSite ? "this server does not answer other web pages" : undefined;
}

/** Whether a browser shows the response as a page, which the page with the link cannot read. */
function isFollowedLink({ headers, method }: RequestOrigin): boolean {
  return method === "GET" && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}
