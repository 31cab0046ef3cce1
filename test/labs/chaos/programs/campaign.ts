import { sendAll } from "../../../../src/bulk/index.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";
import type { CampaignResult, CampaignSettings } from "../campaigns.ts";
import { keyOf } from "../ledger.ts";
import { messageOf } from "../messages.ts";

/** Sends to its recipients with a journal, and prints what it says became of them, or why it refused. */
const { url, attack, count, ...options }: CampaignSettings = JSON.parse(process.argv[2] ?? "");
const orders = Array.from({ length: count }, (_, index) => ({ attack, index }));

async function result(): Promise<CampaignResult> {
  try {
    const run = sendAll(clientOf(url), orders, { message: messageOf, rate: 10_000, perRecipientMs: 0, concurrency: 16, ...options });
    const claims: CampaignResult["claims"] = [];
    for await (const { recipient, outcome } of run) claims.push([keyOf(recipient), outcome.outcome]);
    return { claims, summary: await run.summary };
  } catch (error) {
    return { claims: [], refusal: error instanceof Error ? error.message : String(error) };
  }
}

console.log(JSON.stringify(await result()));
