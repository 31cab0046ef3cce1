/** What the error of a transport says, and nothing of what it quotes. */
export interface TransportFault {
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** What surely comes before a request can leave, a connection or a look at a certificate; or the handshake and all that is secured by it. */
  readonly phase: "connect" | "certificate" | "tls" | undefined;
}

/** Whether the connection could not be made, so that another try is worth it. */
const connectCodes = new Set<string | undefined>([
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

/** The calls that a system makes before a request can leave. */
const connectCalls = new Set<string | undefined>(["connect", "getaddrinfo"]);

const tlsCode = /CERT|SSL|TLS|SIGNATURE|SELF_SIGNED|EPROTO|HOSTNAME/;

/** What our side says of a certificate. The other side's alerts, all of them `ERR_SSL_`, may come after the request. */
const certificateCode = /^(?!ERR_SSL_).*(?:CERT|SIGNATURE|SELF_SIGNED|HOSTNAME)/;

const deepestCause = 10;

/**
 * Reads an error by its codes alone: texts of errors quote what was sent and
 * what was received, and are written anew in every version.
 */
export function transportFaultOf(thrown: unknown): TransportFault {
  for (const error of causesOf(thrown)) {
    const code = word(memberOf(error, "code"));
    if (code !== undefined) return { code, phase: phaseOf(code, word(memberOf(error, "syscall"))) };
  }
  return { code: undefined, phase: undefined };
}

/** An error, its cause, the cause's cause, and so on. */
export function causesOf(thrown: unknown): readonly object[] {
  const causes: object[] = [];
  for (let error = thrown; causes.length < deepestCause && typeof error === "object" && error !== null; error = memberOf(error, "cause")) causes.push(error);
  return causes;
}

/** A member of what somebody's own transport threw, which may be anything. */
function memberOf(error: object, name: string): unknown {
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

/** Whether a request that has not left may be tried again. */
export function isWorthAnotherTry({ code }: TransportFault): boolean {
  return connectCodes.has(code);
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,64}$/.test(value) ? value : undefined;
}
