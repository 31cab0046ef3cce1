import { exitCodes } from "./exit-codes.ts";

const controller = new AbortController();
let isAwaited = false;

/** Ends the command on Ctrl-C: at once, or where a command asked for {@link interruptSignal}, after it has tidied up. */
export function endOnInterrupt(): void {
  process.on("SIGINT", () => {
    if (!isAwaited || controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  });
}

/** For a command that has something to finish: the first Ctrl-C aborts this signal, the second ends the command. */
export function interruptSignal(): AbortSignal {
  isAwaited = true;
  return controller.signal;
}

/** Waits for Ctrl-C; for a command that serves until then. */
export async function untilInterrupted(): Promise<void> {
  const signal = interruptSignal();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
