import type { Issue } from "./issue.ts";

/** The base class of every error that this library throws on purpose. */
export class KaleyraError extends Error {
  override readonly name: string = "KaleyraError";
}

/**
 * Thrown for an invalid message, with every issue. The error text names the
 * broken rules and never quotes the message.
 *
 * @example
 * ```ts
 * import { buttons, MessageError } from "kaleyra-whatsapp";
 *
 * const title: string = "A title that is much too long";
 * try {
 *   buttons().body("Hello").reply("a", title).to("+919876543210").build();
 * } catch (error) {
 *   if (error instanceof MessageError) console.log(error.issues[0]?.path);
 * }
 * ```
 */
export class MessageError extends KaleyraError {
  override readonly name = "MessageError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(describe(issues));
    this.issues = issues;
  }
}

/** A path can contain untrusted keys of any length, so the error text cuts it; the issue keeps it whole. */
const maxPathLength = 200;

function describe(issues: readonly Issue[]): string {
  const lines = issues.map(({ message, path, fix }) => `${message}${fix === undefined ? "" : `. ${fix}`} (at ${pathText(path)})`);
  return lines.length === 1 ? (lines[0] as string) : `${lines.length} issues:\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

function pathText(path: string): string {
  if (path === "") return "the root";
  return path.length > maxPathLength ? `${path.slice(0, maxPathLength)}…` : path;
}

/** The parts of Kaleyra's answer that an {@link ApiError} keeps. */
export interface ApiErrorDetails {
  readonly status: number;
  /** Kaleyra's code as it was sent; left out if the answer has none. */
  readonly code?: string | undefined;
  /** Our name for what the code means; left out if it is not documented. */
  readonly meaning?: string | undefined;
  /** The description in Kaleyra's answer. */
  readonly description?: string | undefined;
  /** The errors in Kaleyra's answer, by key. */
  readonly error?: Readonly<Record<string, string>> | undefined;
}

/**
 * An answer from Kaleyra that does not accept the message.
 *
 * Text from the network is never printed: it is in `description` and `error`,
 * which are left out when the error is inspected or written as JSON.
 */
export class ApiError extends KaleyraError {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** Kaleyra's code as it was sent, documented or not: `"RBC001"`. */
  readonly code: string | undefined;
  /** Our name for what the code means, such as `"low-balance"`; `undefined` if it is not documented. */
  readonly meaning: string | undefined;
  readonly #description: string | undefined;
  readonly #error: Readonly<Record<string, string>>;

  constructor(message: string, { status, code, meaning, description, error }: ApiErrorDetails) {
    super(message);
    this.status = status;
    this.code = code;
    this.meaning = meaning;
    this.#description = description;
    this.#error = Object.freeze({ ...error });
  }

  /** The description in the answer. Untrusted: check it before you log it. */
  get description(): string | undefined {
    return this.#description;
  }

  /** The errors in the answer, by key: `{ balance: "…" }`. Untrusted: check them before you log them. */
  get error(): Readonly<Record<string, string>> {
    return this.#error;
  }
}

/** Why there is no usable answer. */
export type TransportReason =
  /** No connection: the name was not found, the connection was refused, or it took too long. */
  | "connect"
  /** No secure connection: the certificate or the handshake failed. */
  | "tls"
  /** The connection was lost after the message was sent, or may have been sent. */
  | "lost"
  /** The time for the whole send ran out. */
  | "timeout"
  /** The caller's signal was aborted. */
  | "aborted"
  /** The answer is a redirect, which is never followed because the request carries the API key. */
  | "redirect"
  /** The answer is larger than the client accepts. */
  | "too-large"
  /** The answer is not in a form that Kaleyra sends. */
  | "unreadable";

/** What is known when there is no usable answer. */
export interface TransportErrorDetails {
  readonly reason: TransportReason;
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly contentType?: string | undefined;
}

/** There is no usable answer; the outcome that carries this error says whether the message may have gone out. */
export class TransportError extends KaleyraError {
  override readonly name = "TransportError";
  readonly reason: TransportReason;
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** The status of the answer, if its headers arrived. */
  readonly httpStatus: number | undefined;
  /** The media type of the answer, if it named one. */
  readonly contentType: string | undefined;

  constructor(message: string, { reason, code, httpStatus, contentType }: TransportErrorDetails) {
    super(message);
    this.reason = reason;
    this.code = code;
    this.httpStatus = httpStatus;
    this.contentType = contentType;
  }
}
