import type { Command } from "commander";
import { port } from "../input/option-values.ts";

/** Declares `studio`: serves the message editor for the browser. */
export function declareStudio(program: Command): void {
  program
    .command("studio")
    .summary("write a message in the browser and see it as the customer does")
    .description("Serves one page on the loopback address until Ctrl-C: form and phone side by side. Nothing leaves the machine.")
    .option("--port <port>", "the port; any free one unless given", port)
    .action(async (options: { readonly port?: number }) => {
      const [{ startStudio }, { serve }] = await Promise.all([import("../../studio/server.ts"), import("../serve.ts")]);
      process.exitCode = await serve("The studio", await startStudio(options), "Open it in a browser.");
    });
}
