import { writeFile } from "node:fs/promises";
import { countsOf } from "../../bulk/aftermath/run-counts.ts";
import { RunMessages } from "../../bulk/aftermath/run-messages.ts";
import { settleRun } from "../../bulk/aftermath/settle.ts";
import { readJournal } from "../../bulk/journal/read-journal.ts";
import { jsonForTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { type Source, sourcesOf } from "../input/sources.ts";
import { paint, print, say } from "../output/streams.ts";
import { printEach } from "./each.ts";
import { type HeardCallbacks, hearAll } from "./heard.ts";
import { reportSvg } from "./report-svg.ts";
import { reportText } from "./report-text.ts";

/** The options of `report`. */
export interface ReportOptions {
  readonly journal: string;
  readonly callbacks?: readonly string[];
  readonly json?: true;
  readonly each?: true;
  readonly numbers?: true;
  readonly svg?: string;
  readonly settle?: true;
  readonly refsAreUnique?: true;
}

/** So many callbacks that cannot be read are named. */
const mostNamed = 20;

/** Reads the journal of a run and the callbacks, and prints what became of the messages. The exit code is 3 when a callback cannot be read. */
export async function makeReport(options: ReportOptions): Promise<ExitCode> {
  const { journal, json, each, numbers, svg } = options;
  const run = new RunMessages();
  const heard = await heardBy(run, options);
  const counts = countsOf(run);
  if (json === true) {
    await printEach(run, { json: true, numbers: numbers === true });
    const reasons = Object.fromEntries(Object.entries(counts.details).map(([stage, details]) => [stage, Object.fromEntries(details)]));
    const { tapped, failed, "not-sent": notSent } = reasons;
    await print(
      `${jsonForTerminal({ summary: { messages: counts.messages, stages: counts.at, reached: counts.reached, tapped, failed, "not-sent": notSent, ...heard } })}\n`,
    );
  } else {
    await print(reportText(journal, counts, heard, paint));
    if (each === true) await printEach(run, { json: false, numbers: numbers === true });
  }
  if (svg !== undefined) await writePicture(svg, reportSvg(counts));
  return heard.unreadable === 0 ? exitCodes.ok : exitCodes.invalid;
}

/** Reads the journal and then the callbacks. With `--settle`, claims the journal meanwhile and writes what they prove. */
async function heardBy(run: RunMessages, { journal, callbacks = [], settle, refsAreUnique }: ReportOptions): Promise<HeardCallbacks> {
  if (refsAreUnique === true && settle !== true) throw new UsageError("--refs-are-unique goes with --settle; leave it out");
  const sources = await sourcesOf(callbacks);
  try {
    if (settle !== true) {
      await readJournal(journal, run);
      return await hearSources(run, sources);
    }
    let heard: HeardCallbacks | undefined;
    const { accepted, notSent, unknown } = await settleRun(journal, run, refsAreUnique === true, async () => {
      heard = await hearSources(run, sources);
    });
    say(`Settled: ${accepted} went out after all, ${notSent} did not and will be sent by the next run, ${unknown} are still unknown.`);
    return heard as HeardCallbacks;
  } catch (error) {
    throw error instanceof Error && "syscall" in error && "code" in error ? new UsageError(`the journal ${journal} cannot be used (${error.code})`) : error;
  }
}

async function hearSources(run: RunMessages, sources: readonly Source[]): Promise<HeardCallbacks> {
  let named = 0;
  const heard = await hearAll(run, sources, (place, reason) => {
    named += 1;
    if (named <= mostNamed) say(`${place}: ${reason}; it is left out`);
  });
  if (named > mostNamed) say(`and ${named - mostNamed} more that cannot be read`);
  return heard;
}

async function writePicture(path: string, picture: string): Promise<void> {
  await writeFile(path, picture).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code})`);
  });
  say(`The picture is in ${path}.`);
}
