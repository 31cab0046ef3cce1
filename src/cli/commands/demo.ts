import type { Command } from "commander";

/** Declares `demo`: the whole way of a message, on this machine. */
export function declareDemo(program: Command): void {
  program
    .command("demo")
    .summary("see a message on its whole way, from the builder to the customer's tap")
    .description("Builds the document's message, sends it to a sandbox on this machine, taps a button and shows what the handler gets.")
    .action(async () => {
      await import("./run-demo.ts");
    });
}
