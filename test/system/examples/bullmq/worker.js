import { createSendWorker } from "kaleyra-whatsapp/bullmq";
import { createClient } from "kaleyra-whatsapp/client";

const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid = "", KALEYRA_API_KEY: apiKey = "", KALEYRA_FROM: from = "" } = process.env;
const client = createClient({ ...(baseUrl === undefined ? { pod: "in" } : { baseUrl }), sid, apiKey, from, maxAttempts: 1 });

const connection = { host: "127.0.0.1", port: Number(process.env["REDIS_PORT"] ?? 6379) };
const worker = await createSendWorker({ connection, client, rate: 40 });
console.log("ready");
process.once("SIGTERM", () => worker.close());
