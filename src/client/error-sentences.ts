import { TransportError, type TransportErrorDetails, type TransportReason } from "../message/errors.ts";
import type { Meaning } from "../type-level/artefact-types.ts";
import type { Outcome } from "./outcome.ts";

/** What happened. None quotes what was sent or received. */
const sentences: Readonly<Record<TransportReason | "failed" | "queued", (host: string) => string>> = {
  connect: (host) => `no connection to ${host}`,
  tls: (host) => `no secure connection to ${host}`,
  lost: (host) => `the connection to ${host} was lost before the answer`,
  failed: (host) => `fetch failed before ${host} had answered`,
  queued: (host) => `the time ran out before the send to ${host} had its turn; raise timeoutMs or maxConcurrent, or start fewer sends at once`,
  timeout: (host) => `the time ran out before ${host} had answered in full`,
  aborted: (host) => `the send was aborted before ${host} had answered in full`,
  redirect: (host) => `check baseUrl: ${host} answered with a redirect, which is not followed, because the API key would go along`,
  "too-large": (host) => `the answer of ${host} is too large to be one of Kaleyra's`,
  unreadable: (host) => `the answer of ${host} is not one that Kaleyra documents`,
};

/** What that means for the message. */
export const consequences = {
  "not-sent": "the message did not go out",
  unknown: "the message may have been delivered",
} satisfies Partial<Record<Outcome["outcome"], string>>;

interface TransportErrorFacts extends TransportErrorDetails {
  readonly outcome: keyof typeof consequences;
  readonly host: string;
  /** What the error comes from, when its code does not say. */
  readonly cause?: string | undefined;
  /** Describes what happened more exactly than the reason. */
  readonly sentence?: "failed" | "queued" | undefined;
}

/** Builds the error for an attempt without a usable answer: what happened, what that means for the message, and the known facts. */
export function transportError({ outcome, host, cause, sentence, ...details }: TransportErrorFacts): TransportError {
  const { reason, code, httpStatus, contentType } = details;
  const facts = [code, cause, httpStatus === undefined ? undefined : `HTTP ${httpStatus}`, contentType].filter((fact) => fact !== undefined);
  return new TransportError(`${sentences[sentence ?? reason](host)}; ${consequences[outcome]}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`, details);
}

/** Says what Kaleyra answered, and what the code means when Kaleyra documents it. */
export function apiSentence(status: number, code: string, meaning: Meaning | undefined): string {
  const named = `Kaleyra answered ${status} ${code}`;
  if (meaning === undefined) return `${named}, which Kaleyra's documentation does not explain`;
  return [`${named}: ${meaning.meaning}.`, meaning.fix].join(" ").trim();
}

/** Says that Kaleyra was too busy. */
export function busySentence(status: number, code: string | undefined): string {
  return `Kaleyra answered ${[status, code].join(" ").trim()}: it is too busy, and did not take the message`;
}
