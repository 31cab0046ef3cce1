import { createSendWorker } from "../../../../src/bullmq/index.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";

/** Runs a worker until it is killed, or closed by SIGTERM. */
const [port = "", url = "", rate = "", perRecipientMs = ""] = process.argv.slice(2);
const worker = await createSendWorker({
  connection: { host: "127.0.0.1", port: Number(port) },
  client: clientOf(url),
  rate: Number(rate),
  perRecipientMs: Number(perRecipientMs),
  concurrency: 8,
  lockMs: 1_000,
  onError: () => {},
});
process.once("SIGTERM", async () => {
  await worker.close();
  process.exit(0);
});
process.stdout.write("ready\n");
