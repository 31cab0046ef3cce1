import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { print, say } from "../output/streams.ts";
import { untilInterrupted } from "../signals.ts";

/** Says where a server is and keeps it running until Ctrl-C. The address alone goes to stdout, so that a script can read it. */
export async function serve(what: string, server: { readonly url: string; close(): Promise<void> }, hint: string): Promise<ExitCode> {
  say(`${what} is at`);
  await print(`${server.url}\n`);
  say(`${hint} Ctrl-C stops it.`);
  await untilInterrupted();
  await server.close();
  return exitCodes.interrupted;
}
