import type { Meaning } from "../../generated/service.ts";
import { TransportError, type TransportErrorDetails, type TransportReason } from "../errors.ts";

/** Each says what happened and what it means for the message; none quotes what was sent or received. */
const sentences: Readonly<Record<TransportReason, (host: string) => string>> = {
  connect: (host) => `no connection to ${host}; the message did not go out`,
  tls: (host) => `no safe connection to ${host}; the message did not go out`,
  lost: (host) => `the connection to ${host} was lost before the answer; the message may have been delivered`,
  timeout: (host) => `the time was over before ${host} had answered in full`,
  aborted: (host) => `the send was aborted before ${host} had answered in full`,
  redirect: (host) => `${host} answered with a redirect, which is not followed, because the API key would go along; check baseUrl`,
  "too-large": (host) => `the answer of ${host} is larger than any answer has to be; the message may have been delivered`,
  unreadable: (host) => `the answer of ${host} is not one of Kaleyra's; the message may have been delivered`,
};

export function transportError({ host, ...details }: TransportErrorDetails & { readonly host: string }): TransportError {
  const { reason, code, httpStatus, contentType } = details;
  const facts = [code, httpStatus === undefined ? undefined : `HTTP ${httpStatus}`, contentType].filter((fact) => fact !== undefined);
  return new TransportError(`${sentences[reason](host)}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`, details);
}

/** Says what Kaleyra answered: in our words where the document knows the code. */
export function apiSentence(status: number, code: string | undefined, meaning: Meaning | undefined): string {
  if (code === undefined) return `Kaleyra answered ${status}: it is too busy for the message, which it did not take`;
  const named = `Kaleyra answered ${status} ${code}`;
  if (meaning === undefined) return `${named}, which the document does not explain`;
  return [`${named}: ${meaning.meaning}.`, meaning.fix].join(" ").trim();
}
