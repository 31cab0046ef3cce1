import tab from "@bomb.sh/tab/commander";
import { Command, CommanderError } from "commander";
import { KaleyraError } from "../errors.ts";
import { forTerminal } from "../preview/plain.ts";
import { declareCurl } from "./curl.ts";
import { declareDemo } from "./demo.ts";
import { type ExitCode, exitCodes } from "./exit.ts";
import { declareExplain } from "./explain.ts";
import { endOnInterrupt } from "./interruption.ts";
import { isDiverted, printed, say, tolerateBrokenOutput } from "./output.ts";
import { declarePreview } from "./preview.ts";
import { declareSandbox } from "./sandbox.ts";
import { declareSchema } from "./schema.ts";
import { declareSend } from "./send.ts";
import { declareStudio } from "./studio.ts";
import { declareValidate } from "./validate.ts";
import { version } from "./version.ts";

const exitCodeHelp = `
Exit codes:
    0  all is right
    1  a bug of this command
    2  called in a way that cannot work
    3  a message is wrong
    4  Kaleyra refused the message
    5  unknown: the message may have gone out
    6  the message did not go out
  130  interrupted

The API key comes from KALEYRA_API_KEY, or from the file that KALEYRA_API_KEY_FILE names; never from an option.`;

const declarations = [declareValidate, declarePreview, declareStudio, declareSend, declareCurl, declareSandbox, declareExplain, declareSchema, declareDemo];

/** The whole command, with every subcommand declared and none of them loaded. */
function program(): Command {
  const command = new Command("kaleyra-whatsapp")
    .description("WhatsApp reply-button messages through Kaleyra: check, see, send.")
    .addHelpText("after", exitCodeHelp)
    .showHelpAfterError("(add --help for what can be done)")
    .option("-V, --version", "show the version")
    .on("option:version", showVersion)
    .configureOutput({ writeErr: (text) => process.stderr.write(forTerminal(text)) })
    .exitOverride();
  for (const declare of declarations) declare(command);
  tab(command, { completionCommandName: "completion" });
  return command;
}

function showVersion(): never {
  process.stdout.write(`${version()}\n`);
  throw new CommanderError(exitCodes.ok, "commander.version", "");
}

/** Runs the command; its exit code ends up in `process.exitCode`. */
export async function run(argv: readonly string[]): Promise<void> {
  tolerateBrokenOutput();
  endOnInterrupt();
  try {
    await program().hook("postAction", failWithoutOutput).parseAsync(argv);
  } catch (error) {
    const code = exitCodeOf(error);
    // Help and the version end so too, and are written by others.
    await printed();
    process.exitCode = code === exitCodes.ok && isDiverted() ? exitCodes.usage : code;
  }
}

/** What was asked for did not get where it should; but whether a message went out is what \`send\` says, whatever became of its words. */
async function failWithoutOutput(_: Command, action: Command): Promise<void> {
  await printed();
  if (isDiverted() && action.name() !== "send") process.exitCode = exitCodes.usage;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof KaleyraError) {
    say(`error: ${error.message}`);
    return exitCodes.usage;
  }
  say(`This is a bug of kaleyra-whatsapp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.bug;
}
