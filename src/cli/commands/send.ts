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
    .argument("[file]", "a JSON file, or - for stdin")
    .option("--dry-run", "check everything except the key, show the request, and send nothing")
    .option("--json", "print { file, outcome, … } in one line")
    .option("--allow-placeholders", "send texts with {{name}} in them as they are")
    .option("--timeout <seconds>", "for the whole send, with all its attempts", seconds)
    .option("--to-file <file>", "send to each row of a CSV file with a column called to, or to each line of an NDJSON file")
    .option("--message <file>", "with --to-file: the message, with {{name}} where a column goes")
    .option("--rate <number>", "with --to-file: the most messages a second", rate)
    .option("--per-recipient <seconds>", "with --to-file: the least time between two messages to the same number (6)", seconds)
    .option("--max-pause <seconds>", "with --to-file: stop instead of pausing for longer because Kaleyra asks for it (60)", seconds)
    .option("--journal <file>", "with --to-file: remember here what was sent, so that a run that was killed can go on")
    .option("--skip-invalid", "with --to-file: leave out the rows that cannot have this message")
    .option("--once-per-number", "with --to-file: leave out a row whose number an earlier row has")
    .addHelpText(
      "after",
      "\nExample:\n  KALEYRA_API_KEY_FILE=~/.kaleyra-key kaleyra-whatsapp send message.json --pod in --sid HXAP16XXXXXX97IN --from +919876543210" +
        "\n  kaleyra-whatsapp send --to-file recipients.csv --message message.json --rate 40 --journal run.ndjson",
    )
    .action(async (file: string | undefined, options: SendFileOptions & Partial<SendManyOptions>) => {
      const { toFile } = options;
      if (toFile !== undefined) {
        if (file !== undefined) throw new UsageError("give either one message or --to-file with --message");
        const { sendMany } = await import("../campaign/send-many.ts");
        process.exitCode = await sendMany({ ...options, toFile });
        return;
      }
      if (file === undefined) throw new UsageError("give a file with a message, or --to-file with --message");
      const misplaced = onlyForMany.find((name) => options[name] !== undefined);
      if (misplaced !== undefined) throw new UsageError(`--${kebabCase(misplaced)} goes with --to-file alone; leave it out for one message`);
      const { sendFile } = await import("./send-file.ts");
      process.exitCode = await sendFile(file, options);
    });
}

const onlyForMany = [
  "message",
  "rate",
  "perRecipient",
  "maxPause",
  "journal",
  "skipInvalid",
  "oncePerNumber",
] as const satisfies readonly (keyof SendManyOptions)[];

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
