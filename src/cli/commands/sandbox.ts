import type { Command } from "commander";
import { header, port } from "../input/option-values.ts";

interface SandboxCommandOptions {
  readonly port?: number;
  readonly callbackUrl?: string;
  readonly callbackHeader?: Readonly<Record<string, string>>;
  readonly statuses: boolean;
}

/** Declares `sandbox`: runs a local stand-in for Kaleyra. */
export function declareSandbox(program: Command): void {
  program
    .command("sandbox")
    .summary("run a Kaleyra on this machine, for trying out")
    .description("Runs a Kaleyra on the loopback address until Ctrl-C. It takes messages, keeps them, and sends nothing but callbacks to your callback URL.")
    .option("--port <port>", "the port; any free one unless given", port)
    .option("--callback-url <url>", "where statuses, taps and texts are posted to")
    .option("--callback-header <header>", "a header of every callback, such as 'authorization: secret'; may be given again", header)
    .option("--no-statuses", "post no statuses by themselves after a message was accepted")
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp sandbox --port 8080 --callback-url http://127.0.0.1:3000/whatsapp")
    .action(async ({ port, callbackUrl, callbackHeader, statuses }: SandboxCommandOptions) => {
      const [{ startSandbox }, { serve }, { sayPosted }] = await Promise.all([
        import("../../sandbox/index.ts"),
        import("../serve.ts"),
        import("../output/posted-callback.ts"),
      ]);
      const sandbox = await startSandbox({
        port,
        callbackUrl,
        callbackHeaders: callbackHeader,
        onCallback: sayPosted,
        ...(statuses ? undefined : { statuses: [] }),
      });
      process.exitCode = await serve("The sandbox", sandbox, "Send to it with --base-url, any SID, any number and any key.");
    });
}
