import type { Fate, RunMessages } from "../../bulk/aftermath/run-messages.ts";
import type { Stage } from "../../bulk/aftermath/stage.ts";
import { forTerminal, jsonForTerminal } from "../../preview/terminal-text.ts";
import { isRead, print } from "../output/streams.ts";
import { reasonOf } from "./reason.ts";
import { stageNames } from "./report-text.ts";

const batchLength = 1 << 16;
const names: ReadonlyMap<Stage, string> = new Map(stageNames);

/** How messages are printed, one a line. */
export interface EachOptions {
  readonly json: boolean;
  /** Whether the customers' numbers are printed. */
  readonly numbers: boolean;
}

/** Prints a line for each message. */
export async function printEach(run: RunMessages, options: EachOptions): Promise<void> {
  let lines = "";
  for (let position = 0; position < run.end && isRead(); position += 1) {
    const fate = run.fateOf(position);
    if (fate === undefined) continue;
    lines += `${options.json ? asJson(position, fate, options) : asText(position, fate, options)}\n`;
    if (lines.length < batchLength) continue;
    await print(lines);
    lines = "";
  }
  await print(lines);
}

function asJson(position: number, { stage, detail, number }: Fate, { numbers }: EachOptions): string {
  const to = numbers ? { to: `+${number}` } : undefined;
  if (stage === "tapped") return jsonForTerminal({ position, ...to, stage, button: detail });
  return jsonForTerminal({ position, ...to, stage, ...(detail === "" ? undefined : reasonOf(stage, detail)) });
}

function asText(position: number, { stage, detail, number }: Fate, { numbers }: EachOptions): string {
  const { reason, name } = reasonOf(stage, detail);
  const to = numbers ? `  +${String(number).padEnd(15)}` : "";
  return `${String(position).padStart(8)}${to}  ${(names.get(stage) ?? stage).padEnd(13)}  ${forTerminal([reason, name].filter((text) => text).join(" "))}`.trimEnd();
}
