import type { RunCounts } from "../../bulk/aftermath/run-counts.ts";
import { escapeXml } from "../../preview/escape.ts";
import { percent } from "./bars.ts";
import { reasonOf } from "./reason.ts";

const width = 640;
const margin = 16;
const rowHeight = 30;
const barStart = 190;
const barEnd = width - 150;
const mostReasons = 12;
const longestName = 22;

interface Bar {
  readonly name: string;
  readonly count: number;
  readonly kind: "step" | "failed";
}

/** The picture of a run: how many came to each step of the way, and how many failed, by reason. */
export function reportSvg({ messages, reached, details }: RunCounts): string {
  const bars: readonly Bar[] = [
    ...Object.entries(reached).map(([name, count]) => ({ name, count, kind: "step" }) as const),
    ...(["failed", "not-sent"] as const).flatMap((stage) =>
      [...details[stage]]
        .slice(0, mostReasons)
        .map(([reason, count]) => ({ name: reasonOf(stage, reason).name ?? (reason || stage), count, kind: "failed" }) as const),
    ),
  ];
  const height = bars.length * rowHeight + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="What became of ${messages} messages">`,
    `<style>${styles}</style>`,
    `<rect class="page" width="100%" height="100%"/>`,
    ...bars.flatMap((each, index) => barLines(each, messages, margin + index * rowHeight)),
    "</svg>",
    "",
  ].join("\n");
}

function barLines({ name, count, kind }: Bar, messages: number, top: number): readonly string[] {
  const length = messages === 0 ? 0 : (count / messages) * (barEnd - barStart);
  const baseline = top + rowHeight * 0.65;
  const letters = [...name];
  const label = letters.length > longestName ? `${letters.slice(0, longestName - 1).join("")}…` : name;
  return [
    `<text class="name" x="${barStart - 10}" y="${baseline}">${escapeXml(label)}</text>`,
    `<rect class="${kind}" x="${barStart}" y="${top + 5}" width="${Math.max(count === 0 ? 0 : 1, length).toFixed(1)}" height="${rowHeight - 10}" rx="3"/>`,
    `<text x="${barEnd + 10}" y="${baseline}">${count.toLocaleString("en")}  ${escapeXml(percent(count, messages))}</text>`,
  ];
}

const styles = `
.page { fill: #fff; }
.step { fill: #1a8754; }
.failed { fill: #b3261e; }
text { fill: #1b1b1f; font: 14px system-ui, sans-serif; white-space: pre; }
.name { text-anchor: end; }
@media (prefers-color-scheme: dark) { .page { fill: #16181a; } text { fill: #e4e4e7; } .step { fill: #3fbf83; } .failed { fill: #f2756b; } }
`;
