import type { Command } from "commander";

/** Declares `demo`: sends a message through a sandbox, from the builder to the customer's tap. */
export function declareDemo(program: Command): void {
  program
    .command("demo")
    .summary("see a message on its whole way, from the builder to the customer's tap")
    .description("Builds the example of Kaleyra's documentation, sends it to a sandbox on this machine, taps a button and shows what the handler gets.")
    .action(async () => {
      const { runDemo } = await import("../demo/run-demo.ts");
      process.exitCode = await runDemo();
    });
}
