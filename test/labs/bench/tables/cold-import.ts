import { made, makeLibrary, makePeers } from "../make.ts";
import { print } from "../measure.ts";
import { validMessages } from "../messages.ts";
import { peerModules } from "../peers.ts";
import { costOfCode, inTurns } from "../processes.ts";

const message = JSON.stringify(validMessages[0]);
const firstCheck = (url: string): string => `const { countIssues } = await import(${JSON.stringify(url)}); if (countIssues(${message}) !== 0) process.exit(1);`;
const firstBuild = `const { buttons } = await import(${JSON.stringify(made("library.mjs").href)}); buttons().body("Hi").reply("a", "A").to("+919876543210").build();`;
const peerBuild = `const { build } = await import(${JSON.stringify(new URL("../peers/whatsapp-api-js.mjs", import.meta.url).href)}); build("Hi");`;

/** The cost of the first message in a new process, as in a serverless function or a command. */
export async function coldImportTable(): Promise<void> {
  makeLibrary();
  await makePeers();
  const ours = new URL("../peers/kaleyra-whatsapp.mjs", import.meta.url).href;
  const codes: Readonly<Record<string, string>> = {
    "`validate`, imported, and its first check": firstCheck(ours),
    "the builder, imported, and its first message": firstBuild,
    "whatsapp-api-js, and its first message": peerBuild,
    ...Object.fromEntries(Object.entries(peerModules).map(([name, url]) => [`${name}, and its first check`, firstCheck(url)])),
  };
  const times = inTurns(15, Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, () => costOfCode(code)])));
  print("Cold import: what it adds to bare Node, each time in a new process", times, "ms", 1);
}
