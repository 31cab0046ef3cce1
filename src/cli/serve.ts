import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { print, say } from "./output/streams.ts";
import { untilInterrupted } from "./signals.ts";

/** Prints a server's address and keeps it running until Ctrl-C. Only the address goes to stdout, for scripts. */
export async function serve(what: string, server: { readonly url: string; close(): Promise<void> }, hint: string): Promise<ExitCode> {
  say(`${what} is at`);
  await print(`${server.url}\n`);
  say(`${hint} Ctrl-C stops it.`);
  await untilInterrupted();
  await server.close();
  return exitCodes.interrupted;
}
