import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** An address that refuses every connection. */
export interface UnusedPort {
  readonly url: string;
  close(): Promise<void>;
}

/** Uses the local port of an open connection: unlike a port that was just released, no other process can start to listen on it. */
export async function unusedPort(): Promise<UnusedPort> {
  const server = createServer((other) => other.resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  return {
    url: `http://127.0.0.1:${socket.localPort}`,
    async close() {
      socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
