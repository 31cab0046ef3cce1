import type { Command } from "commander";
import { withAccountOptions } from "../account.ts";
import type { SendManyOptions } from "../campaign/send-many.ts";
import { UsageError } from "../exit-codes.ts";
import { rate, seconds } from "../input/option-values.ts";
import type { SendFileOptions } from "./send-file.ts";

/** Declares `send`: sends one message, or one to each recipient of a list, and prints the outcome. */
export function declareSend(program: Command): void {
  withAccountOptions(program.command("send"))
    .summary("send a message, or one to each of many, and say what is known of it afterwards")
    .description("Sends a message through Kaleyra. It is checked first, and tried again only while it is proved that it has not gone out.")
    .argument("<file>", "the message: a JSON file, or - for stdin; with --to-file, it has {{name}} where a column goes")
    .option("--api-key-file <file>", "the file that holds the API key (or KALEYRA_API_KEY_FILE, or the key itself in KALEYRA_API_KEY)")
    .option("--proxy <url>", "an HTTP proxy to connect through (or HTTPS_PROXY, but for hosts in NO_PROXY)")
    .optionsGroup("Options:")
    .option("--dry-run", "check everything except the key, show the request, and send nothing")
    .option("--json", "print { file, outcome, … } in one line")
    .option("--allow-placeholders", "send texts with {{name}} in them as they are")
    .option("--timeout <seconds>", "for the whole send, with all its attempts", seconds)
    .optionsGroup("One message to many:")
    .option("--to-file <file>", "send to each row of a CSV file with a column called to, or to each line of an NDJSON file")
    .option("--rate <number>", "the most messages a second; required with --to-file", rate)
    .option("--journal <file>", "remember here what was sent, so that a run that was killed can go on")
    .option("--yes", "do not ask before the first message, as a terminal does otherwise")
    .option("--skip-invalid", "leave out the rows that cannot have this message")
    .option("--once-per-number", "leave out a row whose number an earlier row has")
    .option("--per-recipient <seconds>", "the least time between two messages to the same number (6)", seconds)
    .option("--max-pause <seconds>", "stop instead of pausing for longer because Kaleyra asks for it (60)", seconds)
    .addHelpText(
      "after",
      "\nExamples:\n  kaleyra-whatsapp send message.json --pod in --sid HXAP16XXXXXX97IN --from +919876543210 --api-key-file ~/.kaleyra-key" +
        "\n  kaleyra-whatsapp send message.json --to-file recipients.csv --rate 40 --journal run.ndjson --pod in --sid … --from …",
    )
    .action(async (file: string, options: SendFileOptions & Partial<SendManyOptions>) => {
      const { toFile } = options;
      if (toFile !== undefined) {
        const { sendMany } = await import("../campaign/send-many.ts");
        process.exitCode = await sendMany(file, { ...options, toFile });
        return;
      }
      const misplaced = onlyForMany.find((name) => options[name] !== undefined);
      if (misplaced !== undefined) throw new UsageError(`--${kebabCase(misplaced)} goes with --to-file alone; leave it out for one message`);
      const { sendFile } = await import("./send-file.ts");
      process.exitCode = await sendFile(file, options);
    });
}

const onlyForMany = [
  "rate",
  "perRecipient",
  "maxPause",
  "journal",
  "yes",
  "skipInvalid",
  "oncePerNumber",
] as const satisfies readonly (keyof SendManyOptions)[];

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
