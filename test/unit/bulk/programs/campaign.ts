import { sendAll } from "../../../../src/bulk/index.ts";
import { clientOf } from "../support/client-of.ts";
import { messageTo, phone } from "../support/scripted-sender.ts";

/** Sends to the first `count` numbers with a journal, then prints the summary and the unknown numbers. */
const [url = "", journal = "", count = "0"] = process.argv.slice(2);

const client = clientOf(url);
const recipients = Array.from({ length: Number(count) }, (_, index) => phone(index));
const run = sendAll(client, recipients, { message: (to) => messageTo(to, `order-${to}`), rate: 10_000, perRecipientMs: 0, concurrency: 16, journal });
const unknown: string[] = [];
for await (const { recipient, outcome } of run) if (outcome.outcome === "unknown") unknown.push(recipient);
console.log(JSON.stringify({ ...(await run.summary), list: unknown }));
