import type { Sender } from "../../src/bulk/index.ts";
import { KaleyraError } from "../../src/errors.ts";

/** A client of a few lines for the ledger server. */
export function ledgerSender(url: string): Sender {
  return {
    async send(message) {
      try {
        const { status } = await fetch(url, { method: "POST", body: JSON.stringify(message) });
        if (status === 429) return { outcome: "not-sent", error: new KaleyraError("too fast"), retryAfterMs: 1 };
        return { outcome: "accepted", messageId: "A1" };
      } catch (cause) {
        return { outcome: "unknown", error: new KaleyraError("no answer", { cause }) };
      }
    },
  };
}
