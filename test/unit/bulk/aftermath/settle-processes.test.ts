/** A run is killed, its callbacks come, several processes settle the journal at once, and the run goes on. The sandbox counts what arrived. */

import { appendFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandbox } from "../../../../src/sandbox/index.ts";
import { bundled, started } from "../support/campaign-program.ts";

const recipients = 300;
/** The program's. */
const concurrency = 16;
let campaign: Awaited<ReturnType<typeof bundled>>;
let settling: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  [campaign, settling] = await Promise.all([bundled("campaign"), bundled("settle")]);
});
afterAll(() => Promise.all([campaign.remove(), settling.remove()]));

it("settling by several processes settles each unknown message that arrived, and the run that goes on sends nothing twice", async () => {
  const journal = join(campaign.folder, "run.ndjson");
  const callbacks = join(campaign.folder, "callbacks.ndjson");
  await writeFile(callbacks, "");
  let writing: Promise<void> = Promise.resolve();
  const receiver = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    writing = writing.then(() => appendFile(callbacks, `${body}\n`));
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const address = receiver.address();
  const sandbox = await startSandbox({ callbackUrl: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`, statuses: ["sent"] });
  try {
    // Some answers are lost, so that their messages are unknown although they arrived; then none ends, so that the run is still on its way when it is killed.
    const begun = Array.from({ length: 60 }, (_, index) => (index % 5 === 0 ? ("reset-after-reading" as const) : ("accepted" as const)));
    sandbox.next(...begun, ...Array.from({ length: concurrency }, () => "stall" as const));
    const run = () => started(process.execPath, [campaign.program, sandbox.url, journal, String(recipients)]);
    const killed = run();
    while (sandbox.sent.length < begun.length + concurrency) await new Promise((resolve) => setTimeout(resolve, 1));
    const busy = await started(process.execPath, [settling.program, journal, callbacks]).ended;
    expect(busy.errors).toMatch(/is using this journal; wait for it/);
    killed.child.kill("SIGKILL");
    await killed.ended;
    await sandbox.idle();
    await writing;

    const settled = await Promise.all(Array.from({ length: 3 }, () => started(process.execPath, [settling.program, journal, callbacks]).ended));
    for (const { output, errors } of settled)
      expect(output + errors).toMatch(/"accepted":\d+|is using this journal; wait for it|has just begun to use this journal/);
    const last = await started(process.execPath, [settling.program, journal, callbacks]).ended;
    expect(last.errors).toBe("");
    const accepted = settled.concat(last).reduce((sum, { output }) => sum + (output === "" ? 0 : JSON.parse(output).accepted), 0);
    expect(accepted).toBeGreaterThanOrEqual(12 + concurrency);

    const { output } = await run().ended;
    const summary = JSON.parse(output);
    expect(summary.accepted + summary.skipped + summary.unknown).toBe(recipients);
    const arrived = sandbox.sent.map(({ message }) => message.messaging_object.to);
    expect(new Set(arrived).size).toBe(arrived.length);
    // What is still unknown never arrived, so there was no callback.
    for (const to of summary.list) expect(arrived).not.toContain(to);
    await sandbox.idle();
    await writing;
  } finally {
    await sandbox.close();
    receiver.close();
    receiver.closeAllConnections();
  }
});
