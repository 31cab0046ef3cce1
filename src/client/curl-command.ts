import { request as service } from "../../generated/service.ts";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { messagesUrl, originOf, type Where } from "./account.ts";

/** What is known of the account; what is not stays a variable of the shell. */
export interface CurlAccount {
  readonly where?: Where | undefined;
  readonly sid?: string | undefined;
  readonly from?: string | undefined;
}

const anySid = "SID";
const anyNumber = "+10000000000";

/**
 * Writes the request as a shell command. The key is never in it: the shell
 * takes it from its environment when the command runs, and hands it over by a
 * pipe, since arguments are seen by everybody on the machine.
 *
 * @throws {@link KaleyraError} where the SID, the number or the address is wrong.
 */
export function curlCommand(request: ReplyButtonRequest, { where, sid, from }: CurlAccount = {}): string {
  const origin = where === undefined ? "$KALEYRA_BASE_URL" : escaped(originOf(where));
  messagesUrl(origin, sid ?? anySid, from ?? anyNumber);
  const path = service.path.replace("{sid}", sid ?? "$KALEYRA_SID").replace("{phone_number}", from ?? "$KALEYRA_FROM");
  return [
    `printf '${service.keyHeader}: %s\\n' "$KALEYRA_API_KEY" | curl --request ${service.method} "${origin}${path}"`,
    "  --header @-",
    `  --header 'Content-Type: ${service.contentType}'`,
    `  --data-raw ${quoted(JSON.stringify(request))}`,
  ].join(" \\\n");
}

/** Inside single quotes a shell reads every character as it stands, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Inside double quotes a shell still reads these. */
function escaped(text: string): string {
  return text.replace(/[\\$`"]/g, "\\$&");
}
