import { type Sender, sendAll } from "../../../src/bulk/index.ts";
import { KaleyraError } from "../../../src/errors.ts";
import { messageTo, phone } from "../scripted-sender.ts";

/** Sends to the first `count` numbers by a journal, until it is done or killed; then tells its figures and what is unknown. */
const [url = "", journal = "", count = "0"] = process.argv.slice(2);

const client: Sender = {
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

const everybody = Array.from({ length: Number(count) }, (_, index) => phone(index));
const run = sendAll(client, everybody, { message: (to) => messageTo(to), rate: 10_000, perRecipientMs: 0, concurrency: 16, journal });
const unknown: string[] = [];
for await (const { recipient, outcome } of run) if (outcome.outcome === "unknown") unknown.push(recipient);
console.log(JSON.stringify({ ...(await run.summary), list: unknown }));
