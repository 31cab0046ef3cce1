import { fork } from "node:child_process";
import { once } from "node:events";
import type { Arrival } from "./ledger.ts";
import type { Behaviour } from "./programs/behaviours.ts";

/** A stand-in for Kaleyra, in a process of its own, that keeps a ledger of what arrived. */
export interface Receiver {
  readonly url: string;
  /** Sets how it answers from now on, and forgets what arrived before. */
  behave(behaviour: Behaviour): Promise<void>;
  /** What has arrived, in order. */
  readonly arrivals: readonly Arrival[];
  /** Resolves when so many more messages have arrived, or after some time. */
  more(count: number, longestMs?: number): Promise<void>;
  /** Resolves when every answer given so far is in `arrivals`. */
  upToDate(): Promise<readonly Arrival[]>;
  close(): Promise<void>;
}

/** What the process of a receiver says. */
export type FromReceiver = { readonly url: string } | { readonly arrival: Arrival } | { readonly done: number };

/** What the process of a receiver is told. */
export interface ToReceiver {
  /** Told back when it is done. */
  readonly id: number;
  readonly behaviour?: Behaviour;
}

export async function startReceiver(program: string): Promise<Receiver> {
  const child = fork(program, { execArgv: [] });
  const arrivals: Arrival[] = [];
  const asked = new Map<number, () => void>();
  let listening = (_url: string): void => {};
  const url = new Promise<string>((resolve) => {
    listening = resolve;
  });
  child.on("message", (said: FromReceiver) => {
    if ("url" in said) listening(said.url);
    else if ("arrival" in said) arrivals.push(said.arrival);
    else asked.get(said.done)?.();
  });
  child.on("exit", () => {
    for (const answered of asked.values()) answered();
  });
  let ids = 0;
  const ask = async (order: Omit<ToReceiver, "id">): Promise<void> => {
    if (!child.connected) throw new Error("the receiver has ended");
    const id = ids++;
    const answered = new Promise<void>((done) => asked.set(id, done));
    child.send({ id, ...order } satisfies ToReceiver);
    await answered;
    asked.delete(id);
    if (!child.connected) throw new Error("the receiver has ended");
  };
  return {
    url: await url,
    arrivals,
    async behave(behaviour) {
      await ask({ behaviour });
      arrivals.length = 0;
    },
    async more(count, longestMs = 60_000) {
      const enough = arrivals.length + count;
      const until = performance.now() + longestMs;
      while (arrivals.length < enough && performance.now() < until) await new Promise((later) => setTimeout(later, 1));
    },
    async upToDate() {
      await ask({});
      return arrivals;
    },
    async close() {
      if (child.exitCode !== null) return;
      const exited = once(child, "exit");
      child.kill();
      await exited;
    },
  };
}
