import type { Environment } from "../account.ts";
import { UsageError } from "../exit-codes.ts";

/**
 * The proxy for an address: from the option, else from the environment. An
 * `http` address is one of this machine, and needs none.
 *
 * @throws {@link UsageError} when it is no address of an HTTP proxy. The error does not quote it, because it may hold a password.
 */
export function proxyOf(option: string | undefined, target: URL, env: Environment = process.env): URL | undefined {
  if (target.protocol !== "https:") return undefined;
  if (option !== undefined) return proxyUrl(option, "--proxy");
  const name = ["https_proxy", "HTTPS_PROXY"].find((each) => env[each]);
  if (name === undefined || isExcepted(target, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) return undefined;
  return proxyUrl(env[name] as string, name);
}

function proxyUrl(address: string, name: string): URL {
  // As elsewhere, an address without a scheme is that of an HTTP proxy.
  const whole = address.includes("://") ? address : `http://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || !isDecodable(url.username + url.password)) {
    throw new UsageError(`${name} is not the address of an HTTP proxy; write one such as http://proxy.example.com:3128`);
  }
  return url;
}

/** Whether a user name or password has no `%` that begins no escape. */
function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a list such as `example.com,.internal,api.example.org:8443` names the host, or a domain that it is in. `*` names all. */
function isExcepted({ hostname, port }: URL, list: string): boolean {
  return list.split(/[\s,]+/).some((entry) => {
    const [, name = "", entryPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (entry === "*") return true;
    if (name === "" || (entryPort !== undefined && entryPort !== (port || "443"))) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
}
