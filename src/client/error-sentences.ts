import { TransportError, type TransportErrorDetails, type TransportReason } from "../message/errors.ts";
import type { Meaning } from "../type-level/artefact-types.ts";
import type { Outcome } from "./outcome.ts";

/** Each says what happened; none quotes what was sent or received. */
const sentences: Readonly<Record<TransportReason, (host: string) => string>> = {
  connect: (host) => `no connection to ${host}`,
  tls: (host) => `no secure connection to ${host}`,
  lost: (host) => `the connection to ${host} was lost before the answer`,
  timeout: (host) => `the time ran out before ${host} had answered in full`,
  aborted: (host) => `the send was aborted before ${host} had answered in full`,
  redirect: (host) => `check baseUrl: ${host} answered with a redirect, which is not followed, because the API key would go along`,
  "too-large": (host) => `the answer of ${host} is too large to be one of Kaleyra's`,
  unreadable: (host) => `the answer of ${host} is not one that Kaleyra documents`,
};

/** What it means for the message. */
const fates = {
  "not-sent": "the message did not go out",
  unknown: "the message may have been delivered",
} satisfies Partial<Record<Outcome["outcome"], string>>;

interface Silence extends TransportErrorDetails {
  readonly outcome: keyof typeof fates;
  readonly host: string;
}

export function transportError({ outcome, host, ...details }: Silence): TransportError {
  const { reason, code, httpStatus, contentType } = details;
  const facts = [code, httpStatus === undefined ? undefined : `HTTP ${httpStatus}`, contentType].filter((fact) => fact !== undefined);
  return new TransportError(`${sentences[reason](host)}; ${fates[outcome]}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`, details);
}

/** Says what Kaleyra answered: in our words where the document knows the code. */
export function apiSentence(status: number, code: string | undefined, meaning: Meaning | undefined): string {
  if (code === undefined) return `Kaleyra answered ${status}: it is too busy, and did not take the message`;
  const named = `Kaleyra answered ${status} ${code}`;
  if (meaning === undefined) return `${named}, which the document does not explain`;
  return [`${named}: ${meaning.meaning}.`, meaning.fix].join(" ").trim();
}
