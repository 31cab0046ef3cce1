import type { AnyRequest } from "../../generated/kinds.ts";
import { request as service } from "../../generated/service.ts";
import { messagesUrl, originOf, type Where } from "./account.ts";

/** What is known of the account. Whatever is left out becomes a shell variable in the command. */
export interface CurlAccount {
  readonly where?: Where | undefined;
  readonly sid?: string | undefined;
  readonly from?: string | undefined;
}

/** Valid values that let {@link messagesUrl} check one of the two when the other is not given. */
const sampleSid = "SID";
const sampleNumber = "+10000000000";

/**
 * Writes the request as a shell command. The command never contains the API
 * key: it takes the key from the environment and passes it to curl through a
 * pipe, because other users of the machine can see command arguments.
 *
 * @throws {@link KaleyraError} when the SID, the number or the address is invalid.
 */
export function curlCommand(request: AnyRequest, { where, sid, from }: CurlAccount = {}): string {
  const origin = where === undefined ? "$KALEYRA_BASE_URL" : escapedForDoubleQuotes(originOf(where));
  messagesUrl(origin, sid ?? sampleSid, from ?? sampleNumber);
  const path = service.path.replace("{sid}", sid ?? "$KALEYRA_SID").replace("{phone_number}", from ?? "$KALEYRA_FROM");
  return [
    `printf '${service.keyHeader}: %s\\n' "$KALEYRA_API_KEY" | curl --request ${service.method} "${origin}${path}"`,
    "  --header @-",
    `  --header 'Content-Type: ${service.contentType}'`,
    `  --data-raw ${singleQuoted(JSON.stringify(request))}`,
  ].join(" \\\n");
}

const unsafeInTerminal = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * Quotes text for bash with single quotes, in which only a single quote needs
 * escaping. Characters that a terminal might obey are written as the bytes of
 * their UTF-8, in `$'\x…'`; bash reads the same text back.
 */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''").replace(unsafeInTerminal, (characters) => `'$'${bytesOf(characters)}''`)}'`;
}

function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

/** Escapes the characters that are special inside double quotes. */
function escapedForDoubleQuotes(text: string): string {
  return text.replace(/[\\$`"]/g, "\\$&");
}
