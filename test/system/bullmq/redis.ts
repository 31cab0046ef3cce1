import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../support/free-port.ts";

export interface RedisServer {
  readonly connection: { readonly host: string; readonly port: number };
  /** Kills the server and starts it again on the same port and files; calls `whileDown` in between. */
  restart(whileDown?: () => PromiseLike<void>): Promise<void>;
  /** Runs a command, and resolves to what `redis-cli` prints. */
  run(...command: readonly string[]): Promise<string>;
  /** Stops or continues the process. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
  close(): Promise<void>;
}

/** Redis keeps every confirmed write after a crash. */
export const durable: RedisSettings = { save: "", appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction" };

/** Redis starts empty after a crash. */
export const forgetting: RedisSettings = { save: "", appendonly: "no" };

type RedisSettings = Readonly<Record<string, string>>;

/** Starts a Redis server on a free port of the loopback interface. */
export async function startRedis(settings: RedisSettings = durable): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "kaleyra-redis-"));
  const connection = { host: "127.0.0.1", port: await freePort() };
  let server = await start(connection.port, folder, settings);
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
      server = await start(connection.port, folder, settings);
    },
    async run(...command) {
      return (await promisify(execFile)("redis-cli", ["-p", String(connection.port), ...command])).stdout.trim();
    },
    signal(signal) {
      server.kill(signal);
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}

async function start(port: number, folder: string, settings: RedisSettings): Promise<ChildProcess> {
  const server = spawn(
    "redis-server",
    Object.entries({ bind: "127.0.0.1", port, dir: folder, ...settings }).flatMap(([name, value]) => [`--${name}`, String(value)]),
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
