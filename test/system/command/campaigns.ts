import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { environmentOfChildren } from "../../support/environment.ts";
import { builtCommand } from "./built.ts";

/** An interactive object with placeholders; `to` comes from the list. */
export const template = {
  header: { type: "text", text: "For {{name}}" },
  body: { text: "Hi {{name}}, your {{ car }} is ready." },
  action: { buttons: [{ type: "reply", reply: { id: "{{order}}", title: "Thanks" } }] },
  type: "button",
};

/** A run of `send` that has ended, with stdout as JSON. */
export interface Ended {
  readonly code: number | null;
  readonly out: readonly Record<string, unknown>[];
  readonly err: string;
}

let command: Awaited<ReturnType<typeof builtCommand>>;
let folder: string;
let sandbox: Sandbox;

/** Builds the command once, and gives each test of the file a sandbox and a folder with `message.json`, in which `send` runs. */
export function useCampaigns(): void {
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaleyra-campaign-"));
    sandbox = await startSandbox();
    await file("message.json", JSON.stringify(template));
  });
  afterEach(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });
}

export const theCommand = () => command.main;
export const theFolder = () => folder;
export const theSandbox = () => sandbox;

export async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The environment with the account. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...environmentOfChildren,
  KALEYRA_API_KEY: "Axxx3",
  KALEYRA_SID: "HXAP16XXXXXX97IN",
  KALEYRA_FROM: "+919876543210",
  KALEYRA_BASE_URL: sandbox.url,
});

export function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [command.main, "send", ...args], { cwd: folder, env: environment() });
  const read = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    read.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    read.err += chunk;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code) => {
      const lines = read.out.split("\n").filter((line) => line !== "");
      resolve({ code, out: lines.map((line) => JSON.parse(line)), err: read.err });
    }),
  );
  return { child, ended };
}

export const send = (...args: readonly string[]) => start(...args).ended;
export const campaign = (recipients: string) => ["message.json", "--to-file", recipients, "--rate", "500"];
export const bodies = () => sandbox.sent.map(({ message }) => message.messaging_object.interactive.body.text);
