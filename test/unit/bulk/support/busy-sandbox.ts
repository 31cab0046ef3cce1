import { type InjectedFault, startSandbox } from "../../../../src/sandbox/index.ts";

export interface Received {
  readonly to: string;
  readonly ref: string | undefined;
  /** Milliseconds. */
  readonly at: number;
}

export interface BusySandbox {
  readonly url: string;
  /** The ledger: every message that was delivered, in the order in which they came. */
  received(): readonly Received[];
  /** How often each number was messaged. */
  delivered(): ReadonlyMap<string, number>;
  /** Resolves when a message more has come. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** A sandbox on an ordinary bad day: it takes its time, is now and then too busy, and sometimes takes a message and loses the answer. */
export async function startBusySandbox(): Promise<BusySandbox> {
  const sandbox = await startSandbox();
  sandbox.next(
    ...Array.from(
      { length: 5_000 },
      (_, index): InjectedFault => (index % 50 === 49 ? "429 0" : index % 200 === 99 ? "reset-after-reading" : `delay ${index % 25}`),
    ),
  );
  const received = () =>
    sandbox.sent.map(({ message: { messaging_object, extra_info }, at }) => ({ to: messaging_object.to, ref: extra_info?.ref, at: at.getTime() }));
  return {
    url: sandbox.url,
    received,
    delivered() {
      const counts = new Map<string, number>();
      for (const { to } of received()) counts.set(to, (counts.get(to) ?? 0) + 1);
      return counts;
    },
    async next() {
      const before = sandbox.sent.length;
      while (sandbox.sent.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    close: () => sandbox.close(),
  };
}
