import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RedisServer {
  readonly connection: { readonly host: string; readonly port: number };
  /** Kills the server and starts it again on the same port and files; calls `whileDown` in between. */
  restart(whileDown?: () => PromiseLike<void>): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Redis server on a free port of the loopback interface, which keeps every confirmed write after a crash. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "kaleyra-redis-"));
  const connection = { host: "127.0.0.1", port: await freePort() };
  let server = await start(connection.port, folder);
  const kill = async () => {
    const exited = once(server, "exit");
    server.kill("SIGKILL");
    await exited;
  };
  return {
    connection,
    async restart(whileDown) {
      await kill();
      await whileDown?.();
      server = await start(connection.port, folder);
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

async function start(port: number, folder: string): Promise<ChildProcess> {
  const settings = { bind: "127.0.0.1", port, dir: folder, save: "", appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction" };
  const server = spawn(
    "redis-server",
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: "ignore" },
  );
  await once(server, "spawn");
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 20));
  return server;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.on("error", () => resolve(false));
    socket.on("data", (data) => {
      socket.destroy();
      resolve(data.toString().startsWith("+PONG"));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
