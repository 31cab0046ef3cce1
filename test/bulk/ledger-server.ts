import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly to: string;
  readonly ref: string | undefined;
  readonly at: number;
}

export interface Ledger {
  readonly url: string;
  /** How often each number was messaged. */
  readonly delivered: ReadonlyMap<string, number>;
  /** Every message, in the order in which they came. */
  readonly received: readonly Received[];
  /** Resolves with the next message. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** A Kaleyra of a few lines: counts what was delivered to whom, takes its time to answer, and is sometimes too busy. */
export async function startLedger(): Promise<Ledger> {
  const delivered = new Map<string, number>();
  const received: Received[] = [];
  let requests = 0;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests += 1;
      if (requests % 50 === 0) return void response.writeHead(429).end();
      const { messaging_object, extra_info } = JSON.parse(Buffer.concat(chunks).toString());
      const { to } = messaging_object;
      received.push({ to, ref: extra_info?.ref, at: performance.now() });
      delivered.set(to, (delivered.get(to) ?? 0) + 1);
      for (const resolve of waiting.splice(0)) resolve();
      setTimeout(() => response.writeHead(202).end(), requests % 25);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    delivered,
    received,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
