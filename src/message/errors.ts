import type { Issue } from "./issue.ts";

/** Everything that this library throws on purpose. */
export class KaleyraError extends Error {
  override readonly name: string = "KaleyraError";
}

/**
 * Refuses a message, with every issue. Its text names the rules that are
 * broken and never quotes the message.
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

/** A path has the keys of whatever was given in it; the issue keeps it whole. */
const longestPath = 200;

function describe(issues: readonly Issue[]): string {
  const lines = issues.map(({ message, path, fix }) => `${message}${fix === undefined ? "" : `. ${fix}`} (at ${shown(path)})`);
  return lines.length === 1 ? (lines[0] as string) : `${lines.length} issues:\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

function shown(path: string): string {
  if (path === "") return "the root";
  return path.length > longestPath ? `${path.slice(0, longestPath)}…` : path;
}

/** What an answer of Kaleyra's says that is worth keeping. */
export interface ApiErrorDetails {
  readonly status: number;
  /** Kaleyra's code, word for word; left out where the answer has none. */
  readonly code?: string | undefined;
  /** Our name for what the code means; left out where it is not documented. */
  readonly meaning?: string | undefined;
  /** What Kaleyra's answer says in words. */
  readonly description?: string | undefined;
  /** What Kaleyra's answer says was wrong, and where. */
  readonly error?: Readonly<Record<string, string>> | undefined;
}

/**
 * Kaleyra's own answer, where it is not that the message was accepted.
 *
 * Words that came over the network are never printed: they stand in
 * `description` and `error`, which inspection and JSON pass over.
 */
export class ApiError extends KaleyraError {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** Kaleyra's code, word for word, documented or not: `"RBC001"`. */
  readonly code: string | undefined;
  /** Our name for what the code means, such as `"low-balance"`; `undefined` where it is not documented. */
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

  /** What the answer says in words. It came over the network: look before you log it. */
  get description(): string | undefined {
    return this.#description;
  }

  /** What the answer says was wrong, and where: `{ balance: "…" }`. It came over the network: look before you log it. */
  get error(): Readonly<Record<string, string>> {
    return this.#error;
  }
}

/** Why there is no usable answer. */
export type TransportReason =
  /** No connection: the name was not found, it was refused, it took too long. */
  | "connect"
  /** No safe connection: the certificate, or the handshake. */
  | "tls"
  /** The connection was lost after the message had gone out, or may have. */
  | "lost"
  /** The time for the whole send was over. */
  | "timeout"
  /** The caller's signal was aborted. */
  | "aborted"
  /** The address sends its visitors elsewhere; nobody follows with an API key in hand. */
  | "redirect"
  /** The answer is larger than any answer has to be. */
  | "too-large"
  /** The answer is not one of Kaleyra's. */
  | "unreadable";

/** What is known where there is no usable answer. */
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
  /** The status of the answer, where at least its head arrived. */
  readonly httpStatus: number | undefined;
  /** The media type of the answer, where it named one. */
  readonly contentType: string | undefined;

  constructor(message: string, { reason, code, httpStatus, contentType }: TransportErrorDetails) {
    super(message);
    this.reason = reason;
    this.code = code;
    this.httpStatus = httpStatus;
    this.contentType = contentType;
  }
}
