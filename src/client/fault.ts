/** What the error of a transport says, and nothing of what it quotes. */
export interface Fault {
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  readonly phase: "connect" | "tls" | undefined;
}

/** Whether the connection could not be made, so that another try is worth it. */
const connectCodes = new Set([
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

const deepestCause = 10;

/**
 * Reads an error by its codes alone: texts of errors quote what was sent and
 * what was received, and are written anew in every version.
 */
export function faultOf(thrown: unknown): Fault {
  let error = thrown;
  for (let depth = 0; depth < deepestCause && typeof error === "object" && error !== null; depth += 1) {
    const code = word(Reflect.get(error, "code"));
    if (code !== undefined) return { code, phase: phaseOf(code, word(Reflect.get(error, "syscall"))) };
    error = Reflect.get(error, "cause");
  }
  return { code: undefined, phase: undefined };
}

/** What the error itself proves: a call that failed before a request can leave. */
function phaseOf(code: string, call: string | undefined): Fault["phase"] {
  if (tlsCode.test(code)) return "tls";
  return connectCalls.has(call) || code === "UND_ERR_CONNECT_TIMEOUT" ? "connect" : undefined;
}

/** Whether a request that has not left may be tried again. */
export function isWorthAnotherTry({ code, phase }: Fault): boolean {
  return phase !== "tls" && code !== undefined && connectCodes.has(code);
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,64}$/.test(value) ? value : undefined;
}
