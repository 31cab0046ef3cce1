import { startSandbox } from "../../../../src/sandbox/index.ts";

/** A sandbox in a process of its own, which no sender slows down. Ended by SIGTERM, it prints when each message arrived. */
const sandbox = await startSandbox();
process.once("SIGTERM", async () => {
  process.stdout.write(JSON.stringify(sandbox.sent.map(({ at }) => at.getTime())), () => process.exit(0));
});
process.stdout.write(`${sandbox.url}\n`);
