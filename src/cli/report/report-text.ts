import { referenceFields } from "../../../generated/references.ts";
import type { RunCounts } from "../../bulk/aftermath/run-counts.ts";
import type { Stage } from "../../bulk/aftermath/stage.ts";
import type { Paint } from "../../preview/terminal-box.ts";
import { forTerminal } from "../../preview/terminal-text.ts";
import { counted } from "../output/counted.ts";
import { bar, percent } from "./bars.ts";
import type { HeardCallbacks } from "./heard.ts";
import { reasonOf } from "./reason.ts";

const barWidth = 30;
const numberWidth = 11;
/** A run may have a button id for each recipient. */
const mostDetails = 20;

/** What each stage is called in the order in which it is listed. */
export const stageNames: readonly (readonly [Stage, string])[] = [
  ["tapped", "tapped"],
  ["read", "read"],
  ["delivered", "delivered"],
  ["sent", "sent on"],
  ["accepted", "nothing heard"],
  ["failed", "failed"],
  ["not-sent", "not sent"],
  ["unknown", "unknown"],
];

/** The steps of the way, and then the failures, as bars; then what became of the messages, with reasons; then what was in the callbacks. */
export function reportText(journal: string, counts: RunCounts, heard: HeardCallbacks, paint: Paint): string {
  const { messages, reached, at } = counts;
  const steps = Object.entries(reached).map(([name, count]) =>
    row(`  ${name}`, count, `${percent(count, messages).padStart(8)}  ${paint("green", bar(count, messages, barWidth))}`),
  );
  const failures = (["failed", "not-sent"] as const).flatMap((stage) =>
    shown(counts, stage).map(([reason, count]) => {
      const { name = reason } = reasonOf(stage, reason);
      return row(
        `  ${stage === "failed" ? "✗" : "–"} ${short(name) || "no reason given"}`,
        count,
        `${percent(count, messages).padStart(8)}  ${paint("red", bar(count, messages, barWidth))}`,
      );
    }),
  );
  const stages = stageNames.flatMap(([stage, name]) => (at[stage] === 0 ? [] : [row(`  ${name}`, at[stage]), ...detailRows(counts, stage)]));
  return [
    `${paint("bold", forTerminal(journal))}: ${counted(messages, "message")}`,
    ...steps,
    ...failures,
    "",
    "What became of them:",
    ...stages,
    "",
    ...callbackLines(heard),
    "",
  ].join("\n");
}

function detailRows(counts: RunCounts, stage: Stage): readonly string[] {
  const isReason = stage === "failed" || stage === "not-sent";
  if (!isReason && stage !== "tapped") return [];
  const rows = shown(counts, stage).map(([detail, count]) => {
    if (!isReason) return row(`    ${short(detail)}`, count);
    const { reason, name, meaning, fix } = reasonOf(stage, detail);
    const explained = [name, meaning].filter((text) => text !== undefined).join(": ");
    return row(`    ${short(reason) || "no reason given"}`, count, `  ${forTerminal([explained, fix].filter((text) => text).join(". "))}`);
  });
  const left = counts.details[stage].size - rows.length;
  return left > 0 ? [...rows, `    and ${left} more`] : rows;
}

function shown(counts: RunCounts, stage: Stage): readonly (readonly [string, number])[] {
  return [...counts.details[stage]].slice(0, mostDetails);
}

function callbackLines({ callbacks, events, otherCallbacks, unreadable }: HeardCallbacks): readonly string[] {
  const matched = events.message;
  const parts = [
    `${counted(callbacks, "callback")}: ${counted(matched, "event")} about these messages`,
    `${events["no-message"]} about no message of this run`,
    ...(events.several === 0 ? [] : [`${events.several} that may be about several, because they share their refs`]),
    ...(events.nothing === 0 ? [] : [`${events.nothing} that say nothing of a message`]),
    ...(otherCallbacks === 0 ? [] : [`${counted(otherCallbacks, "callback")} about something else`]),
    ...(unreadable === 0 ? [] : [`${unreadable} that cannot be read`]),
  ];
  const hint = matched === 0 && events["no-message"] + events.several > 0 ? [refsHint] : [];
  return [`${parts.join(", ")}.`, ...hint];
}

const refsHint = `Callbacks find their message by ${referenceFields.join(", ")}: give each message of a run a ref of its own.`;

function row(name: string, count: number, more = ""): string {
  return `${name.padEnd(nameWidth)}${count.toLocaleString("en").padStart(numberWidth)}${more}`.trimEnd();
}

const nameWidth = 28;

/** A foreign text that fits into its column. */
function short(text: string): string {
  const safe = forTerminal(text);
  return safe.length > nameWidth - 6 ? `${safe.slice(0, nameWidth - 7)}…` : safe;
}
