import { createRequire } from "node:module";
import tab from "@bomb.sh/tab/commander";
import { Command, CommanderError } from "commander";
import { KaleyraError } from "../message/errors.ts";
import { linesForTerminal } from "../preview/terminal-text.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { declareCurl } from "./commands/curl.ts";
import { declareDemo } from "./commands/demo.ts";
import { declareExplain } from "./commands/explain.ts";
import { declarePreview } from "./commands/preview.ts";
import { declareReport } from "./commands/report.ts";
import { declareSandbox } from "./commands/sandbox.ts";
import { declareSchema } from "./commands/schema.ts";
import { declareSend } from "./commands/send.ts";
import { declareStudio } from "./commands/studio.ts";
import { declareValidate } from "./commands/validate.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.ts";
import { inOptionNames } from "./option-names.ts";
import { isDiverted, printed, say, tolerateBrokenOutput } from "./output/streams.ts";
import { endOnInterrupt } from "./signals.ts";

const exitCodeHelp = `
Exit codes:
    0  all is right
    1  a bug of this command
    2  called in a way that cannot work
    3  a message is wrong or has a placeholder, no row of a list can have it, or a callback cannot be read
    4  Kaleyra refused the message, or was too busy
    5  unknown: the message may have gone out
    6  the message did not go out
  130  interrupted

The API key comes from the file of --api-key-file, from KALEYRA_API_KEY, or from the file that KALEYRA_API_KEY_FILE names.`;

const declarations = [
  declareValidate,
  declarePreview,
  declareStudio,
  declareSend,
  declareReport,
  declareCurl,
  declareSandbox,
  declareExplain,
  declareSchema,
  declareDemo,
];

/** Declares every subcommand. What a subcommand runs is loaded when it is called. */
function program(): Command {
  const command = new Command("kaleyra-whatsapp")
    .description("WhatsApp messages with buttons, lists and links through Kaleyra: check, see, send.")
    .addHelpText("after", exitCodeHelp)
    .showHelpAfterError("(add --help for what can be done)")
    .option("-V, --version", "show the version")
    .on("option:version", showVersion)
    .configureOutput({ writeErr: (text) => process.stderr.write(linesForTerminal(text)), outputError: (text, write) => write(withoutForeignLines(text)) })
    .exitOverride();
  for (const declare of declarations) declare(command);
  tab(command, { completionCommandName: "completion" });
  return command;
}

/** An argument that Commander quotes may hold a line break; only the line break before its suggestion is Commander's own. */
function withoutForeignLines(text: string): string {
  return `${text.trimEnd().replace(/\n(?!\(Did you mean )/g, " ")}\n`;
}

function showVersion(): never {
  process.stdout.write(`${version()}\n`);
  throw new CommanderError(exitCodes.ok, "commander.version", "");
}

/** Runs the command and sets `process.exitCode`. */
export async function run(argv: readonly string[]): Promise<void> {
  tolerateBrokenOutput();
  endOnInterrupt();
  try {
    await program().hook("postAction", failWithoutOutput).parseAsync(argv);
  } catch (error) {
    const code = exitCodeOf(error);
    // --help and --version end here too, and Commander may still be writing.
    await printed();
    process.exitCode = code === exitCodes.ok && isDiverted() ? exitCodes.usage : code;
  }
}

/** Fails when stdout could not be written. `send` keeps its own code: it says whether the message went out. */
async function failWithoutOutput(_: Command, action: Command): Promise<void> {
  await printed();
  if (isDiverted() && action.name() !== "send") process.exitCode = exitCodes.usage;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof KaleyraError) {
    // A usage error is the command's own, and may name a file that is called like an option.
    say(`error: ${error instanceof UsageError ? error.message : inOptionNames(error.message)}`);
    return exitCodes.usage;
  }
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line)) : [];
  say(`This is a bug of kaleyra-whatsapp: ${String(error)}`, ...frames);
  return exitCodes.bug;
}

/** The version of the package. */
function version(): string {
  return unsafeCast<{ readonly version: string }>(createRequire(import.meta.url)("kaleyra-whatsapp/package.json")).version;
}
