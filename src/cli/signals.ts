import { exitCodes } from "./exit-codes.ts";

const controller = new AbortController();
let isHandled = false;

/** Ends the command on Ctrl-C: at once, unless a subcommand uses {@link interruptSignal} to finish its work first. */
export function endOnInterrupt(): void {
  process.on("SIGINT", () => {
    if (!isHandled || controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  });
}

/** For a subcommand that has work to finish: the first Ctrl-C aborts this signal, the second ends the command. */
export function interruptSignal(): AbortSignal {
  isHandled = true;
  return controller.signal;
}

/** Waits for Ctrl-C. */
export async function untilInterrupted(): Promise<void> {
  const signal = interruptSignal();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
