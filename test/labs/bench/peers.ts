import { createRequire } from "node:module";
import { makePeers } from "./make.ts";
import { invalidBySameRules, threeIssues, validBySameRules, validMessages } from "./messages.ts";

/** Another library that validates messages. */
export interface Peer {
  readonly name: string;
  /** The number of issues in a value. */
  countIssues(value: unknown): number;
  /** Returns a valid value and throws on an invalid one, where the library has such a function. */
  readonly parse?: (value: unknown) => unknown;
}

/** The package, its file in `peers/`, and whether it keeps all rules that we keep: the others have no words for some of them. */
const peers = [
  { title: "Ajv", package: "ajv", file: "ajv", note: ", standalone", keepsSameRules: false },
  { title: "typia", package: "typia", file: "typia", note: ", the same rules", keepsSameRules: true },
  { title: "TypeBox", package: "@sinclair/typebox", file: "typebox", note: ", the same rules", keepsSameRules: true },
  { title: "arktype", package: "arktype", file: "arktype", note: "", keepsSameRules: false },
  { title: "zod", package: "zod", file: "zod", note: "", keepsSameRules: false },
  { title: "valibot", package: "valibot", file: "valibot", note: "", keepsSameRules: false },
].map(({ title, package: name, file, note, keepsSameRules }) => ({
  name: `${title} ${versionOf(name)}${note}`,
  url: new URL(`peers/${file}.mjs`, import.meta.url).href,
  keepsSameRules,
}));

/** Name of a peer → the URL of its module. */
export const peerModules: Readonly<Record<string, string>> = Object.fromEntries(peers.map(({ name, url }) => [name, url]));

/** The other libraries; throws when one of them gives a wrong answer. */
export async function loadPeers(): Promise<readonly Peer[]> {
  await makePeers();
  return Promise.all(
    peers.map(async ({ name, url, keepsSameRules }) => {
      const peer = (await import(url)) as Omit<Peer, "name">;
      const refused = [validMessages[0], ...(keepsSameRules ? validBySameRules : [])].filter((value) => peer.countIssues(value) > 0);
      const accepted = (keepsSameRules ? invalidBySameRules : []).filter((value) => peer.countIssues(value) === 0);
      if (refused.length + accepted.length > 0 || peer.countIssues(threeIssues[0]) < 3)
        throw new Error(`${name} gives wrong answers: ${JSON.stringify({ refused, accepted })}`);
      return { ...peer, name };
    }),
  );
}

/** The version from the package.json on disk: not every package exports it. */
function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  for (const folder of resolve.paths(name) ?? []) {
    try {
      return (createRequire(import.meta.url)(`${folder}/${name}/package.json`) as { version: string }).version;
    } catch {}
  }
  return "";
}

/** whatsapp-api-js, which builds the interactive part of the message, Meta's own, and nothing else. */
export async function loadBuilder(): Promise<(body: string) => unknown> {
  const { build } = (await import(new URL("peers/whatsapp-api-js.mjs", import.meta.url).href)) as { build(body: string): unknown };
  return build;
}
