import type { Command } from "commander";

/** Declares `explain`: shows a field's limits and their sources. */
export function declareExplain(program: Command): void {
  program
    .command("explain")
    .summary("show a field's limits and where they come from")
    .description("Shows a field's limits, and the row of Kaleyra's documentation or the reading of it behind each. Without a field, lists them all.")
    .argument("[field]", "a JSON Pointer as an issue has it, or the end of one, such as title or body/text")
    .option("--json", "print one { pointer, schema } a line")
    .addHelpText("after", "\nExamples:\n  kaleyra-whatsapp explain /messaging_object/to\n  kaleyra-whatsapp explain title")
    .action(async (field: string | undefined, options: { readonly json?: true }) => {
      const [{ explain }, { paint, print }] = await Promise.all([import("./explain-field.ts"), import("../output/streams.ts")]);
      await print(explain(field, options, paint));
    });
}
