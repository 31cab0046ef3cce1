import type { Command } from "commander";
import type { ReportOptions } from "../report/make-report.ts";

/** Declares `report`: what became of the messages of a run. */
export function declareReport(program: Command): void {
  program
    .command("report")
    .summary("see what became of the messages of a run")
    .description(
      "Reads the journal of a run and the callbacks that came back, and shows how many messages were accepted, delivered, read and tapped, and which failed and why. Without --settle, it only reads, and the run may still go on.",
    )
    .requiredOption("--journal <file>", "the journal of the run")
    .option("--callbacks <files...>", "the callbacks as they came: one a line, or a list; files, folders, or - for stdin")
    .option("--each", "list every message, by its position in the run's list")
    .option("--json", "print one { position, stage, … } a line, and then one { summary }")
    .option("--numbers", "with --each or --json: show the customers' numbers")
    .option("--svg <file>", "also draw the report as a picture")
    .option("--settle", "also write into the journal which unknown messages went out, so that the next run does not send them")
    .option("--refs-are-unique", "with --settle: no two messages of any run have the same refs, so a not-sent callback has its message sent again")
    .addHelpText(
      "after",
      "\nExamples:\n  kaleyra-whatsapp report --journal run.ndjson --callbacks callbacks.ndjson" +
        "\n  kaleyra-whatsapp report --journal run.ndjson --callbacks day1.ndjson day2.ndjson --svg run.svg" +
        "\n  kaleyra-whatsapp report --journal run.ndjson --callbacks callbacks.ndjson --settle",
    )
    .action(async (options: ReportOptions) => {
      const { makeReport } = await import("../report/make-report.ts");
      process.exitCode = await makeReport(options);
    });
}
