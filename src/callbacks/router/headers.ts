import { isObject } from "../../message/json.ts";

/** The headers of a call: of Node, of Express and others, of AWS Lambda, or of the web. */
export type CallbackHeaders = { get(name: string): string | null } | { readonly [name: string]: string | readonly string[] | undefined };

/** The one value of a header, whatever the case of its name; `undefined` also for headers that throw. */
export function headerIn(headers: unknown, name: string): unknown {
  try {
    return isObject(headers) ? valueIn(headers, name) : undefined;
  } catch {
    return undefined;
  }
}

function valueIn(headers: Readonly<Record<string, unknown>>, name: string): unknown {
  if (typeof headers["get"] === "function") return headers["get"](name);
  const found = Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());
  const value = found === undefined ? undefined : headers[found];
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
