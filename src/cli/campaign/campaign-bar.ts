import { MultiBar, type SingleBar } from "cli-progress";
import type { Outcome } from "../../client/index.ts";
import { forTerminal } from "../../preview/terminal-text.ts";
import { say } from "../output/streams.ts";

/** Shows on stderr how a campaign goes: a progress bar where stderr is a terminal, and lines. */
export interface CampaignBar {
  count(outcome: Outcome["outcome"]): void;
  /** Says that nothing is sent for a while. */
  pause(ms: number, reason: string): void;
  /** Prints a line, above the bar if there is one. */
  note(line: string): void;
  close(): void;
}

const format = "{bar} {percentage}%  {value} of {total}  {rate}/s  accepted {accepted}  not sent {notSent}  unknown {unknown}  {left}";
const updateEveryMs = 1_000;
/** A pause that ends no later than this after one that was told is not told again: messages on their way are refused together. */
const samePauseMs = 1_000;

export function campaignBar(total: number): CampaignBar {
  const pauses = new Pauses();
  if (!process.stderr.isTTY) return { count() {}, pause: (ms, reason) => pauses.begin(ms, reason, say), note: say, close() {} };
  const bars = new MultiBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: false, gracefulExit: false, barsize: 20 });
  const counted = { accepted: 0, "not-sent": 0, unknown: 0 };
  const startedAt = performance.now();
  const currentValues = () => {
    const done = counted.accepted + counted["not-sent"] + counted.unknown;
    const rate = (done * 1_000) / Math.max(1, performance.now() - startedAt);
    const left = pauses.leftMs > 0 ? `paused for ${duration(pauses.leftMs)}` : timeLeft(total - done, rate);
    return { accepted: counted.accepted, notSent: counted["not-sent"], unknown: counted.unknown, rate: rate.toFixed(1), left };
  };
  const bar: SingleBar = bars.create(total, 0, currentValues());
  const timer = setInterval(() => bar.update(currentValues()), updateEveryMs);
  const note = (line: string) => bars.log(`${forTerminal(line)}\n`);
  return {
    count(outcome) {
      counted[outcome] += 1;
      bar.increment(1, currentValues());
    },
    pause(ms, reason) {
      pauses.begin(ms, reason, note);
      bar.update(currentValues());
    },
    note,
    close() {
      if (!bars.isActive) return;
      clearInterval(timer);
      bar.update(currentValues());
      bars.update(); // writes the lines that wait, which stop() would drop
      bars.stop();
    },
  };
}

/** Knows the end of the current pause. */
class Pauses {
  #endsAt = Number.NEGATIVE_INFINITY;

  get leftMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  begin(ms: number, reason: string, tell: (line: string) => void): void {
    const endsAt = performance.now() + ms;
    if (endsAt > this.#endsAt + samePauseMs) tell(`Paused for ${duration(ms)}: ${reason}`);
    this.#endsAt = Math.max(this.#endsAt, endsAt);
  }
}

function timeLeft(messages: number, rate: number): string {
  if (messages <= 0) return "done";
  return rate === 0 ? "" : `${duration((messages / rate) * 1_000)} left`;
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
