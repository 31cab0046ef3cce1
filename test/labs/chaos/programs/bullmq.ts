export { createSendQueue, createSendWorker } from "../../../../src/bullmq/index.ts";
