import type { Command } from "commander";
import { type AccountOptions, fromOf, sidOf, whereOf, withAccountOptions } from "../account.ts";
import { exitCodes } from "../exit-codes.ts";

/** Declares `curl`: prints the request as a shell command. */
export function declareCurl(program: Command): void {
  withAccountOptions(program.command("curl"))
    .summary("print a message's request as a curl command")
    .description("Prints the request as a curl command. The key stays $KALEYRA_API_KEY; so does, as a variable, what the options do not say.")
    .argument("<file>", "a JSON file, or - for stdin")
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp curl message.json --pod in | bash")
    .action(async (file: string, options: AccountOptions) => {
      const [{ oneMessage }, { curlCommand }, { print }] = await Promise.all([
        import("../input/one-message.ts"),
        import("../../client/curl-command.ts"),
        import("../output/streams.ts"),
      ]);
      const request = await oneMessage(file);
      if (request === undefined) process.exitCode = exitCodes.invalid;
      else await print(`${curlCommand(request, { where: whereOf(options), sid: sidOf(options), from: fromOf(options) })}\n`);
    });
}
