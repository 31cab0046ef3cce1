import { createClient } from "../../../../src/client/index.ts";

/** A client for a sandbox, as a campaign wants it: every request is one that the pace has counted. */
export function clientOf(url: string) {
  return createClient({ baseUrl: url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", maxAttempts: 1 });
}
