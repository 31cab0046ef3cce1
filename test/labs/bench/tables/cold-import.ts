import { made, makeLibrary, makePeers } from "../make.ts";
import { print } from "../measure.ts";
import { right } from "../messages.ts";
import { peerFiles } from "../peers.ts";
import { costOfCode, inTurns } from "../processes.ts";

const message = JSON.stringify(right[0]);
const firstCheck = (file: string): string => `const { faults } = await import(${JSON.stringify(file)}); if (faults(${message}) !== 0) process.exit(1);`;
const firstBuild = `const { buttons } = await import(${JSON.stringify(made("library.mjs"))}); buttons().body("Hi").reply("a", "A").to("+919876543210").build();`;
const peerBuild = `const { build } = await import(${JSON.stringify(new URL("../peers/whatsapp-api-js.mjs", import.meta.url).href)}); build("Hi");`;

/** From nothing to the first message: what a function that starts cold, or a command, pays. */
export async function coldImportTable(): Promise<void> {
  makeLibrary();
  await makePeers();
  const ours = new URL("../peers/kaleyra-whatsapp.mjs", import.meta.url).href;
  const codes: Readonly<Record<string, string>> = {
    "`validate`, imported, and its first verdict": firstCheck(ours),
    "the builder, imported, and its first message": firstBuild,
    "whatsapp-api-js, and its first message": peerBuild,
    ...Object.fromEntries(Object.entries(peerFiles).map(([name, file]) => [`${name}, and its first verdict`, firstCheck(file)])),
  };
  const times = inTurns(15, Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, () => costOfCode(code)])));
  print("Cold import: what it adds to bare Node, each time in a new process", times, "ms", 1);
}
