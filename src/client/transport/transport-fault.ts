/** What is read from an error of `fetch`. */
export interface TransportFault {
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** Whether securing the connection failed. */
  readonly isTls: boolean;
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

const tlsCode = /CERT|SSL|TLS|SIGNATURE|SELF_SIGNED|EPROTO|HOSTNAME/;

const mostCauses = 10;

/**
 * Reads an error by its codes alone: error texts quote what was sent and
 * received, and change between versions.
 */
export function transportFaultOf(thrown: unknown): TransportFault {
  for (const error of causesOf(thrown)) {
    const code = codeOf(propertyOf(error, "code"));
    if (code !== undefined) return { code, isTls: tlsCode.test(code) };
  }
  return { code: undefined, isTls: false };
}

/** Undici writes the status of a proxy that opens no tunnel in a text alone. Three digits quote nothing. */
const proxyRefusal = /^Proxy response \((\d{3})\) /;

/** A name that a class of errors has. Anything else may quote the message. */
const errorName = /^[A-Z][A-Za-z]{0,40}$/;

/**
 * Names what an error comes from when its code does not: a proxy's status, or
 * the class of the innermost error that has one of its own.
 */
export function causeOf(thrown: unknown): string | undefined {
  const causes = causesOf(thrown);
  const [status] = causes.map((cause) => proxyRefusal.exec(String(textOf(propertyOf(cause, "message"))))?.[1]).filter((each) => each !== undefined);
  if (status !== undefined) return `proxy status ${status}`;
  if (transportFaultOf(thrown).code !== undefined) return undefined;
  const names = causes
    .map((cause) => textOf(propertyOf(cause, "name")))
    .filter((name) => name !== undefined && errorName.test(name) && /(?:Error|Exception)$/.test(name));
  return names.findLast((name) => name !== "Error") ?? names[0];
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

/** Whether repeating a request that has not left may succeed. */
export function isWorthRetrying({ code }: TransportFault): boolean {
  return retriableCodes.has(code);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A value that looks like a code; anything else may quote the message. */
function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^\w{1,64}$/.test(value) ? value : undefined;
}
