import { camelCase } from "../../load/names.ts";
import type { Parameter, Pod, Service } from "../../load/service.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";

/** Emits the description of the service: one constant for each topic, so that a bundle contains only what it uses. */
export function emitService({ pods, request, parameters, answers, otherCodes }: Service, sources: string): string {
  const { method, path, contentType, keyHeader } = request;
  const samples = Object.fromEntries(Object.entries(answers).map(([name, { status, body }]) => [name, { status, body }]));
  return `${preamble(sources)}
import type { Meaning } from "../src/type-level/artefact-types.ts";

/** Pod → host. */
export const hosts = {
${Object.entries(pods).map(emitPod).join("")}} as const;

/** How a message is sent. ${commentText(request.source)} */
export const request = ${literal({ method, path, contentType, keyHeader })} as const;

/** What the parameters of a request look like. */
export const patterns = {
${Object.entries(parameters).map(emitPattern).join("")}} as const;

/** Every documented answer, word for word. */
export const answers = ${literal(samples)} as const;

/** Every documented code of an answer that does not accept, and what it means for the message. */
export const meanings = ${literal(meaningsOf(answers, otherCodes))} as const satisfies readonly Meaning[];
`;
}

function emitPod([name, { host, source, comment }]: [string, Pod]): string {
  return `  /** ${commentText(`${source} ${comment ?? ""}`)} */\n  ${propertyName(name)}: ${literal(host)},\n`;
}

function emitPattern([name, { description, pattern, source }]: [string, Parameter]): string {
  return `  /** ${commentText(`${description} ${source}`)} */\n  ${camelCase(name)}: new RegExp(${literal(pattern)}),\n`;
}

/** Every answer and code that does not accept, with what it means for the message. */
export function meaningsOf(answers: Service["answers"], otherCodes: Service["otherCodes"]) {
  const documented = Object.entries(answers).filter(([, { outcome }]) => outcome !== "accepted");
  return [
    ...documented.map(([name, { status, body, outcome, retry, meaning, fix, retryAfterSeconds }]) => ({
      name,
      status,
      code: body.code,
      errorKey: Object.keys(body.error)[0],
      outcome,
      retry,
      meaning,
      fix,
      retryAfterMs: retryAfterSeconds?.map((seconds) => seconds * 1000),
    })),
    ...Object.entries(otherCodes).map(([name, { code, outcome, retry, meaning, fix }]) => ({
      name,
      status: undefined,
      code,
      errorKey: undefined,
      outcome,
      retry,
      meaning,
      fix,
      retryAfterMs: undefined,
    })),
  ];
}
