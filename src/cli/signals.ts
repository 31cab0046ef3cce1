import { exitCodes } from "./exit-codes.ts";

const controller = new AbortController();
let isHandled = false;

/** Ctrl-C, and what a service manager sends. Not SIGHUP, which `nohup` has it ignore. */
const signals = ["SIGINT", "SIGTERM"] as const;

/** Ends the command on Ctrl-C or SIGTERM: at once, unless a subcommand uses {@link interruptSignal} to finish its work first. */
export function endOnInterrupt(): void {
  for (const signal of signals) {
    process.on(signal, () => {
      if (!isHandled || controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort();
    });
  }
}

/** For a subcommand that has work to finish: the first Ctrl-C or SIGTERM aborts this signal, the second ends the command. */
export function interruptSignal(): AbortSignal {
  isHandled = true;
  return controller.signal;
}

/** Waits for Ctrl-C or SIGTERM. */
export async function untilInterrupted(): Promise<void> {
  const signal = interruptSignal();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
