import { createSendWorker } from "../../../../src/bullmq/index.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";
import type { WorkerSettings } from "../workers.ts";

/** Runs a worker until it is killed, or closed by SIGTERM. */
const { port, url, ...options }: WorkerSettings = JSON.parse(process.argv[2] ?? "");
const worker = await createSendWorker({
  connection: { host: "127.0.0.1", port },
  client: clientOf(url),
  concurrency: 8,
  lockMs: 1_000,
  onError: () => {},
  ...options,
});
process.once("SIGTERM", async () => {
  await worker.close();
  process.exit(0);
});
process.stdout.write("ready\n");
