import { createClient } from "../../../../src/client/index.ts";

/** A client for a sandbox that makes one attempt for each message, as bulk sending needs. */
export function clientOf(url: string) {
  return createClient({ baseUrl: url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", maxAttempts: 1 });
}
