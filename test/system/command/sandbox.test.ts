import { spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { createClient } from "../../../src/client/index.ts";
import { environmentOfChildren } from "../../support/environment.ts";
import { messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { receiver, serve } from "../../unit/sandbox/support/receiver.ts";
import { builtCommand } from "./built.ts";
import { run } from "./run.ts";

let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

/** Starts `sandbox`, and resolves to its address and what it says on stderr. */
async function sandbox(...args: readonly string[]): Promise<{ readonly url: string; readonly said: () => string }> {
  const child = spawn(process.execPath, [command.main, "sandbox", ...args], { env: environmentOfChildren });
  onTestFinished(async () => {
    child.kill("SIGINT");
    await once(child, "exit");
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), said: () => said };
}

async function sentTo(url: string): Promise<string> {
  const client = createClient({ baseUrl: url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210" });
  const sent = await client.send(messageTo(phone(1), "order-1"));
  if (sent.outcome !== "accepted") throw sent.error;
  return sent.messageId;
}

it("sandbox posts the statuses of an accepted message and says each on stderr", async () => {
  const { url: callbackUrl, bodies } = await receiver();
  const { url, said } = await sandbox("--callback-url", callbackUrl);
  const id = await sentTo(url);
  await expect
    .poll(() => said(), { timeout: 10_000 })
    .toContain(`${id} sent: answered with 204\n${id} delivered: answered with 204\n${id} read: answered with 204\n`);
  expect(bodies.map((body) => parseCallback(body))).toMatchObject(["sent", "delivered", "read"].map((status) => ({ events: [{ status, ref: "order-1" }] })));
  const tap = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ messageId: id, buttonId: "ok" }) };
  await fetch(`${url}/_tap`, tap);
  await expect.poll(() => said(), { timeout: 10_000 }).toContain(`${id} tap on ok: answered with 204\n`);
});

it("sandbox posts no statuses by themselves with --no-statuses, and says that nothing is posted without --callback-url", async () => {
  const { url: callbackUrl, bodies } = await receiver();
  const { url } = await sandbox("--callback-url", callbackUrl, "--no-statuses");
  const status = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ messageId: await sentTo(url), status: "read" }) };
  expect((await fetch(`${url}/_status`, status)).status).toBe(200);
  expect(bodies.map((body) => parseCallback(body))).toMatchObject([{ events: [{ status: "read" }] }]);

  const alone = await sandbox();
  const id = await sentTo(alone.url);
  await fetch(`${alone.url}/_status`, { ...status, body: JSON.stringify({ messageId: id, status: "not-sent" }) });
  await expect.poll(() => alone.said(), { timeout: 10_000 }).toContain(`${id} not-sent: not posted: there is no --callback-url\n`);
});

it("sandbox sends each --callback-header with every callback, and refuses what is none without quoting it", async () => {
  const received: IncomingHttpHeaders[] = [];
  const { url: callbackUrl } = await serve((request, response) => {
    received.push(request.headers);
    request.resume().on("end", () => response.writeHead(204).end());
  });
  const args = ["--callback-url", callbackUrl, "--callback-header", "authorization: Bearer a:b", "--callback-header", "x-team:shop"];
  const { url } = await sandbox(...args);
  await sentTo(url);
  await expect.poll(() => received.length).toBe(3);
  for (const headers of received) expect(headers).toMatchObject({ authorization: "Bearer a:b", "x-team": "shop" });
  const { code, stderr } = await run(command.main, ["sandbox", "--callback-url", callbackUrl, "--callback-header", "secret-4711"]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: "error: --callback-header is not a header; write its name, a colon and its value\n" });
});
