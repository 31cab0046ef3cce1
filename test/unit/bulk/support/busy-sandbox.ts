import { type InjectedFault, startSandbox } from "../../../../src/sandbox/index.ts";

export interface Received {
  readonly to: string;
  readonly ref: string | undefined;
  /** Milliseconds. */
  readonly at: number;
}

export interface BusySandbox {
  readonly url: string;
  /** Every delivered message, in order of arrival. */
  received(): readonly Received[];
  /** The number of messages to each phone number. */
  delivered(): ReadonlyMap<string, number>;
  /** Resolves when the next message arrives. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** A sandbox with delays, some 429 answers, and some connections reset after the message was delivered. */
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
