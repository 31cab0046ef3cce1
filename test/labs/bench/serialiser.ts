import type { Button, Header, ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";

/**
 * What a generated serialiser would do: the punctuation and the names are
 * known, so that only the texts are looked at, each once. It is measured
 * against `JSON.stringify` here, and is no part of the library.
 */
export function textOfRequest({ messaging_object: { to, interactive }, extra_info }: ReplyButtonRequest): string {
  const { header, body, footer, action } = interactive;
  return `{"messaging_object":{"messaging_product":"whatsapp","recipient_type":"individual","to":${quoted(to)},"type":"interactive","interactive":{"type":"button"${
    header === undefined ? "" : `,"header":${textOfHeader(header)}`
  },"body":{"text":${quoted(body.text)}}${footer === undefined ? "" : `,"footer":{"text":${quoted(footer.text)}}`},"action":{"buttons":[${textOfButtons(
    action.buttons,
  )}]}}}${extra_info === undefined ? "" : `,"extra_info":{${members(extra_info)}}`}}`;
}

function textOfHeader(header: Header): string {
  if (header.type === "text") return `{"type":"text","text":${quoted(header.text)}}`;
  const media = header.type === "image" ? header.image : header.type === "video" ? header.video : header.document;
  return `{"type":"${header.type}","${header.type}":{${members(media)}}}`;
}

function textOfButtons(buttons: readonly Button[]): string {
  let text = "";
  for (const { reply } of buttons) text += `${text === "" ? "" : ","}{"type":"reply","reply":{"id":${quoted(reply.id)},"title":${quoted(reply.title)}}}`;
  return text;
}

function members(object: object): string {
  let text = "";
  for (const name in object) {
    const value = (object as Record<string, string | undefined>)[name];
    if (value !== undefined) text += `${text === "" ? "" : ","}"${name}":${quoted(value)}`;
  }
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Half of a character is escaped too, and a whole one is not: what may be either is left to the engine. */
function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}
