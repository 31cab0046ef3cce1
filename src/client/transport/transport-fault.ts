/** What is read from an error of `fetch`. */
export interface TransportFault {
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** Where it failed. `connect` and `certificate` certainly come before the request leaves; `tls`, an error of the secured connection, may come after. */
  readonly phase: "connect" | "certificate" | "tls" | undefined;
}

/** Codes of a connection that could not be made but may succeed later. */
const retriableCodes = new Set<string | undefined>([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** System calls made before a request can leave. */
const connectCalls = new Set<string | undefined>(["connect", "getaddrinfo"]);

const tlsCode = /CERT|SSL|TLS|SIGNATURE|SELF_SIGNED|EPROTO|HOSTNAME/;

/** Codes of a certificate that this side refused. Alerts of the other side all begin with `ERR_SSL_` and may come after the request. */
const certificateCode = /^(?!ERR_SSL_).*(?:CERT|SIGNATURE|SELF_SIGNED|HOSTNAME)/;

const mostCauses = 10;

/**
 * Reads an error by its codes alone: error texts quote what was sent and
 * received, and change between versions.
 */
export function transportFaultOf(thrown: unknown): TransportFault {
  for (const error of causesOf(thrown)) {
    const code = codeOf(propertyOf(error, "code"));
    if (code !== undefined) return { code, phase: phaseOf(code, codeOf(propertyOf(error, "syscall"))) };
  }
  return { code: undefined, phase: undefined };
}

/** An error, its cause, the cause of that, and so on. */
export function causesOf(thrown: unknown): readonly object[] {
  const causes: object[] = [];
  for (let error = thrown; causes.length < mostCauses && typeof error === "object" && error !== null; error = propertyOf(error, "cause")) causes.push(error);
  return causes;
}

/** Reads a property of a thrown value. A custom `fetch` may throw anything, such as a proxy that throws when it is read. */
function propertyOf(error: object, name: string): unknown {
  try {
    return Reflect.get(error, name);
  } catch {
    return undefined;
  }
}

function phaseOf(code: string, call: string | undefined): TransportFault["phase"] {
  if (tlsCode.test(code)) return certificateCode.test(code) ? "certificate" : "tls";
  return connectCalls.has(call) || code === "UND_ERR_CONNECT_TIMEOUT" ? "connect" : undefined;
}

/** Whether repeating a request that has not left may succeed. */
export function isWorthRetrying({ code }: TransportFault): boolean {
  return retriableCodes.has(code);
}

/** A value that looks like a code; anything else may quote the message. */
function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,64}$/.test(value) ? value : undefined;
}
