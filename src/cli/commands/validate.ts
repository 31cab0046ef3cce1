import type { Command } from "commander";

/** Declares `validate`: checks messages. */
export function declareValidate(program: Command): void {
  program
    .command("validate")
    .summary("check messages in files, folders or stdin")
    .description("Checks messages: JSON files, NDJSON files with one message a line, folders of both, or - for stdin.")
    .argument("<files...>", "files, folders, or - for stdin")
    .option("--json", "print one { file, ok, issues } a line")
    .option("--ndjson", "take every line for a message, whatever the file is called")
    .addHelpText("after", "\nExamples:\n  kaleyra-whatsapp validate message.json messages/\n  generate-messages | kaleyra-whatsapp validate --json -")
    .action(async (files: readonly string[], options: { readonly json?: true; readonly ndjson?: true }) => {
      const { validateFiles } = await import("./validate-files.ts");
      process.exitCode = await validateFiles(files, options);
    });
}
