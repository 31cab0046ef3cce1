import type { ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";

/** Writes the request as a shell command. What is secret or the account's own comes from the environment. */
export function asCurl(request: ReplyButtonRequest): string {
  return [
    'curl -X POST "$KALEYRA_BASE_URL/v2/$KALEYRA_SID/whatsapp/$KALEYRA_FROM/messages" \\',
    '  -H "Content-Type: application/json" \\',
    '  -H "api-key: $KALEYRA_API_KEY" \\',
    `  --data-raw ${quoted(JSON.stringify(request, undefined, 2))}`,
    "",
  ].join("\n");
}

/** Inside single quotes a shell reads every character as it stands, but for the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
