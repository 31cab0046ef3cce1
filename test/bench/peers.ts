import { createRequire } from "node:module";
import { makePeers } from "./make.ts";
import { right, threeFaults } from "./messages.ts";

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

/** Where a peer's file is, by its name. */
export const peerFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, new URL(`peers/${file}.mjs`, import.meta.url).href]),
);

/** The other libraries, each after it has shown that it judges as we do. */
export async function loadPeers(): Promise<readonly Peer[]> {
  await makePeers();
  return Promise.all(
    Object.entries(peerFiles).map(async ([name, file]) => {
      const peer = (await import(file)) as Omit<Peer, "name">;
      const found = [right[0], threeFaults[0]].map((value) => peer.faults(value));
      if (found[0] !== 0 || (found[1] as number) < 3) throw new Error(`${name} does not judge alike: ${found.join(" and ")} faults`);
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
