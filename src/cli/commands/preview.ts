import { type Command, Option } from "commander";
import type { HtmlOptions } from "../../preview/html.ts";
import { columns, pictureFile } from "../input/option-values.ts";

interface PreviewOptions {
  readonly export?: string;
  readonly theme?: NonNullable<HtmlOptions["theme"]>;
  readonly list?: NonNullable<HtmlOptions["list"]>;
  readonly width?: number;
}

/** Declares `preview`: draws the message as the customer sees it. */
export function declarePreview(program: Command): void {
  program
    .command("preview")
    .summary("show a message as the customer sees it")
    .description("Shows a message as WhatsApp does: in the terminal, or as an HTML or SVG file that needs no script and no network.")
    .argument("<file>", "a JSON file, or - for stdin")
    .option("--export <file>", "write an .html or .svg file instead", pictureFile)
    .addOption(new Option("--theme <theme>", "the look of the file (default: that of the reader's screen)").choices(["auto", "light", "dark"]))
    .addOption(new Option("--list <state>", "whether a list is drawn before or after its button is tapped (default: closed)").choices(["closed", "opened"]))
    .option("--width <columns>", "how wide the picture in the terminal may be, from 16 on", columns)
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp preview message.json --export message.html --theme dark")
    .action(async (file: string, options: PreviewOptions) => {
      const { previewFile } = await import("./preview-file.ts");
      process.exitCode = await previewFile(file, options);
    });
}
