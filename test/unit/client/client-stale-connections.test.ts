/** Idle connections that the server closed while this process was too busy to see it. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Client, Outcome } from "../../../src/client/index.ts";
import { clientFor, message } from "./support/test-client.ts";

const started: { kill(): void }[] = [];
afterEach(() => {
  for (const each of started.splice(0)) each.kill();
});

/** Starts a server in a process of its own, because a server in this one would be blocked too. */
async function serverThatClosesIdleConnections(): Promise<string> {
  const child = fork(new URL("./support/idle-closing-server.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
  started.push(child);
  const [port] = await once(child, "message");
  return `http://127.0.0.1:${port}`;
}

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** A client with 50 idle connections. The first send is alone, because it loads more than the others. */
async function warmClient(): Promise<Client> {
  const client = clientFor(await serverThatClosesIdleConnections(), { timeoutMs: 60_000, maxAttempts: 1 });
  await client.send(message);
  await sendFifty(client);
  return client;
}

const sendFifty = (client: Client): Promise<Outcome[]> => Promise.all(Array.from({ length: 50 }, () => client.send(message)));

describe("50 sends after the event loop was blocked", () => {
  it.each<[string, (blockThenSend: () => void) => void]>([
    ["in a microtask", (blockThenSend) => queueMicrotask(blockThenSend)],
    ["in a timer", (blockThenSend) => setTimeout(blockThenSend, 1)],
    ["in an immediate", (blockThenSend) => setImmediate(blockThenSend)],
    ["in a callback of a file", (blockThenSend) => readFile(import.meta.filename, blockThenSend)],
  ])("use no connection that the server has closed: %s", async (_, schedule) => {
    const client = await warmClient();
    const outcomes = await new Promise<Outcome[]>((resolve) => {
      schedule(() => {
        block(1500);
        resolve(sendFifty(client));
      });
    });
    expect(outcomes.filter(({ outcome }) => outcome !== "accepted")).toEqual([]);
  });

  it("use none either when it is blocked after they began", async () => {
    const client = await warmClient();
    const sending = sendFifty(client);
    block(1500);
    expect((await sending).filter(({ outcome }) => outcome !== "accepted")).toEqual([]);
  });
});
