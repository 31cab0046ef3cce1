import { type Command, InvalidArgumentError } from "commander";
import { type AccountOptions, withAccountOptions } from "./account.ts";

/** What `send` is told on the command line. */
export interface SendFileOptions extends AccountOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly timeout?: number;
}

/** Declares `send`: one message, and what is known of it afterwards. */
export function declareSend(program: Command): void {
  withAccountOptions(program.command("send"))
    .summary("send a message and say what is known of it afterwards")
    .description("Sends a message through Kaleyra. It is checked first, and tried again only while it is proved that it has not gone out.")
    .argument("<file>", "a JSON file, or - for stdin")
    .option("--dry-run", "check everything and show the request, but send nothing")
    .option("--json", "print { file, outcome, … } in one line")
    .option("--timeout <seconds>", "for the whole send, with all its tries", seconds)
    .addHelpText(
      "after",
      "\nExample:\n  KALEYRA_API_KEY_FILE=~/.kaleyra-key kaleyra-whatsapp send message.json --pod in --sid HXAP16XXXXXX97IN --from +919876543210",
    )
    .action(async (file: string, options: SendFileOptions) => {
      const { sendFile } = await import("./send-file.ts");
      process.exitCode = await sendFile(file, options);
    });
}

function seconds(text: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || Number(text) === 0) throw new InvalidArgumentError("Give a number of seconds.");
  return Number(text);
}
