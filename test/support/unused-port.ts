import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** An address at which nobody listens. */
export interface UnusedPort {
  readonly url: string;
  close(): Promise<void>;
}

/** Keeps a port for a connection's other end: unlike one that was just let go, nobody can begin to listen there. */
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
