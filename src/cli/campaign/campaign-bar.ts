import { MultiBar, type SingleBar } from "cli-progress";
import type { Outcome } from "../../client/index.ts";

/** A progress bar on stderr; does nothing where stderr is not a terminal. */
export interface CampaignBar {
  count(outcome: Outcome["outcome"]): void;
  /** Prints a line above the bar. */
  note(line: string): void;
  close(): void;
}

const format = "{bar} {percentage}%  {value} of {total}  {rate}/s  accepted {accepted}  not sent {notSent}  unknown {unknown}  {left}";
const updateEveryMs = 1_000;

export function campaignBar(total: number): CampaignBar {
  if (!process.stderr.isTTY) return { count() {}, note() {}, close() {} };
  const bars = new MultiBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: false, gracefulExit: false, barsize: 20 });
  const counted = { accepted: 0, "not-sent": 0, unknown: 0 };
  const startedAt = performance.now();
  const currentValues = () => {
    const done = counted.accepted + counted["not-sent"] + counted.unknown;
    const rate = (done * 1_000) / Math.max(1, performance.now() - startedAt);
    return { accepted: counted.accepted, notSent: counted["not-sent"], unknown: counted.unknown, rate: rate.toFixed(1), left: timeLeft(total - done, rate) };
  };
  const bar: SingleBar = bars.create(total, 0, currentValues());
  const timer = setInterval(() => bar.update(currentValues()), updateEveryMs);
  return {
    count(outcome) {
      counted[outcome] += 1;
      bar.increment(1, currentValues());
    },
    note: (line) => bars.log(`${line}\n`),
    close() {
      if (!bars.isActive) return;
      clearInterval(timer);
      bar.update(currentValues());
      bars.stop();
    },
  };
}

function timeLeft(messages: number, rate: number): string {
  if (messages <= 0) return "done";
  if (rate === 0) return "";
  const seconds = Math.ceil(messages / rate);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
