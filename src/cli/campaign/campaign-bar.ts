import { MultiBar, type SingleBar } from "cli-progress";
import type { Outcome } from "../../client/index.ts";

/** How far a campaign is, for a person at a terminal; nothing where stderr is none. */
export interface CampaignBar {
  count(outcome: Outcome["outcome"]): void;
  /** Says something above the bar. */
  note(line: string): void;
  close(): void;
}

const format = "{bar} {percentage}%  {value} of {total}  {rate}/s  accepted {accepted}  not sent {notSent}  unknown {unknown}  {left}";
const everyMs = 1_000;

export function campaignBar(total: number): CampaignBar {
  if (!process.stderr.isTTY) return { count() {}, note() {}, close() {} };
  const bars = new MultiBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: false, gracefulExit: false, barsize: 20 });
  const counted = { accepted: 0, "not-sent": 0, unknown: 0 };
  const began = performance.now();
  const figures = () => {
    const done = counted.accepted + counted["not-sent"] + counted.unknown;
    const rate = (done * 1_000) / Math.max(1, performance.now() - began);
    return { accepted: counted.accepted, notSent: counted["not-sent"], unknown: counted.unknown, rate: rate.toFixed(1), left: leftOf(total - done, rate) };
  };
  const bar: SingleBar = bars.create(total, 0, figures());
  const timer = setInterval(() => bar.update(figures()), everyMs);
  return {
    count(outcome) {
      counted[outcome] += 1;
      bar.increment(1, figures());
    },
    note: (line) => bars.log(`${line}\n`),
    close() {
      if (!bars.isActive) return;
      clearInterval(timer);
      bar.update(figures());
      bars.stop();
    },
  };
}

function leftOf(messages: number, rate: number): string {
  if (messages <= 0) return "done";
  if (rate === 0) return "";
  const seconds = Math.ceil(messages / rate);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
