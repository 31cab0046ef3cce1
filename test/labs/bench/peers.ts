import { createRequire } from "node:module";
import { makePeers } from "./make.ts";
import { right, rightByTheSameRules, threeFaults, wrongByTheSameRules } from "./messages.ts";

/** Another library that judges messages. */
export interface Peer {
  readonly name: string;
  /** How many faults a value has. */
  faults(value: unknown): number;
  /** Returns what is right, and throws at what is wrong; where the library has such a thing. */
  readonly parse?: (value: unknown) => unknown;
}

/** Name → its file in `peers/`. */
const files: Readonly<Record<string, string>> = {
  [`Ajv ${versionOf("ajv")}, compiled`]: "ajv",
  [`Ajv ${versionOf("ajv")}, standalone`]: "ajv-standalone",
  [`typia ${versionOf("typia")}`]: "typia",
  [`TypeBox ${versionOf("@sinclair/typebox")}`]: "typebox",
  [`arktype ${versionOf("arktype")}`]: "arktype",
  [`zod ${versionOf("zod")}`]: "zod",
  [`valibot ${versionOf("valibot")}`]: "valibot",
};

/** Those that are quickest with a right message, taught the rules that they have no word for. */
const filesWithSameRules: Readonly<Record<string, string>> = {
  "typia, taught the same rules": "typia-same-rules",
  "TypeBox, taught the same rules": "typebox-same-rules",
};

const addressOf = (file: string): string => new URL(`peers/${file}.mjs`, import.meta.url).href;

/** Where a peer's file is, by its name. */
export const peerFiles: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, addressOf(file)]));

/** The other libraries, each after it has shown that it knows right from wrong. */
export async function loadPeers(): Promise<readonly Peer[]> {
  return load(files, [right[0]], [threeFaults[0]]);
}

/** The quickest of them, each after it has shown that it keeps the rules that we keep. */
export async function loadPeersWithSameRules(): Promise<readonly Peer[]> {
  return load(filesWithSameRules, [right[0], ...rightByTheSameRules], [threeFaults[0], ...wrongByTheSameRules]);
}

async function load(named: typeof files, taken: readonly unknown[], refused: readonly unknown[]): Promise<readonly Peer[]> {
  await makePeers();
  return Promise.all(
    Object.entries(named).map(async ([name, file]) => {
      const peer = (await import(addressOf(file))) as Omit<Peer, "name">;
      const wronged = taken.filter((value) => peer.faults(value) > 0);
      const missed = refused.filter((value) => peer.faults(value) === 0);
      if (wronged.length + missed.length > 0 || peer.faults(threeFaults[0]) < 3)
        throw new Error(`${name} does not judge alike: ${JSON.stringify([wronged, missed])}`);
      return { ...peer, name };
    }),
  );
}

/** Its version, from the file beside it: not every package lets its package.json be imported. */
function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  for (const folder of resolve.paths(name) ?? []) {
    try {
      return (createRequire(import.meta.url)(`${folder}/${name}/package.json`) as { version: string }).version;
    } catch {}
  }
  return "";
}

/** Builds Meta's part of the message, which is all that this peer makes. */
export async function loadBuilder(): Promise<(body: string) => unknown> {
  const { build } = (await import(new URL("peers/whatsapp-api-js.mjs", import.meta.url).href)) as { build(body: string): unknown };
  return build;
}
