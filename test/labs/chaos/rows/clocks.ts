import { join } from "node:path";
import { type BulkPause, type BulkSummary, sendAll } from "../../../../src/bulk/index.ts";
import { createClient } from "../../../../src/client/index.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";
import { type Claimed, deliveriesIn, ordersOf } from "../ledger.ts";
import { messageOf } from "../messages.ts";
import type { Row, Setting } from "../row.ts";

const values = [
  "86400",
  "Fri, 31 Dec 2099 23:59:59 GMT",
  "99999999999999999999",
  "9".repeat(400),
  "2147484",
  "4294968",
  "9007199254741",
  "60",
  "1",
  "0",
  "-5",
  "1e9",
  "0x10",
  "Infinity",
  "Fri, 31 Dec 1999 23:59:59 GMT",
  "abc",
  "",
];
const count = 6;
const maxPauseMs = 1_500;
/** Longer than a run without a pause takes on a busy machine. */
const untoldMs = 15_000;
/** A send, or a run with a pause, may take this long on a busy machine. */
const longestMs = 60_000;

/** Absurd `Retry-After` values: every wait is bounded and told. */
export const clocks: Row = {
  name: "clocks",
  async run(setting) {
    const { receiver, tally } = setting;
    // The first half of the attacks is for `sendAll`, the second for `send`.
    await receiver.behave({ kind: "later", values: [...values, ...values] });
    await Promise.all(values.map((value, index) => attackRun(setting, value, index)));
    await Promise.all(values.map((value, index) => attackSend(setting, value, values.length + index)));
    tally.checkUnaltered(await receiver.upToDate());
    tally.remark = `${values.length} values`;
  },
};

async function attackRun({ folder, receiver, tally }: Setting, value: string, attack: number): Promise<void> {
  const orders = ordersOf(attack, count);
  const pauses: BulkPause[] = [];
  const claims = new Map<number, Claimed>();
  const run = async (): Promise<BulkSummary> => {
    const signal = AbortSignal.timeout(longestMs);
    const sending = sendAll(clientOf(receiver.url), orders, {
      message: messageOf,
      rate: 1_000,
      perRecipientMs: 0,
      concurrency: 2,
      journal: join(folder, `${attack}.ndjson`),
      maxPauseMs,
      onPause: (pause) => void pauses.push(pause),
      signal,
    });
    claims.clear();
    for await (const { recipient, outcome } of sending) claims.set(recipient.index, outcome.outcome);
    tally.expect(!signal.aborted, `Retry-After ${value}: the run waited for more than ${longestMs} ms`);
    return await sending.summary;
  };
  tally.attacks += 1;
  const first = await run();
  tally.expect(!first.stopped || /\d/.test(first.reason ?? ""), `Retry-After ${value}: the run stopped without a reason`);
  const isWaitAskedFor = Number(value) * 1_000 > 0 && Number(value) * 1_000 <= maxPauseMs;
  tally.expect(pauses.length > 0 || (!isWaitAskedFor && first.elapsedMs < untoldMs), `Retry-After ${value}: a wait of ${first.elapsedMs} ms was not told`);
  const last = first.stopped ? await run() : first;
  for (const { ms, reason } of pauses) tally.expect(ms <= maxPauseMs && reason !== "", `Retry-After ${value}: a pause of ${ms} ms: ${reason}`);
  if (Number(value) >= 60) tally.expect(first.stopped, `Retry-After ${value}: a run with maxPauseMs ${maxPauseMs} did not stop`);
  tally.expect(!last.stopped, `Retry-After ${value}: the next run stopped as well: ${last.reason}`);
  tally.settle(orders, deliveriesIn(await receiver.upToDate()), ({ index }) => claims.get(index) ?? "accepted");
}

async function attackSend({ receiver, tally }: Setting, value: string, attack: number): Promise<void> {
  const [order] = ordersOf(attack, 1);
  if (order === undefined) return;
  const client = createClient({ baseUrl: receiver.url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", timeoutMs: 5_000 });
  const start = performance.now();
  tally.attacks += 1;
  const outcome = await client.send(messageOf(order));
  const elapsedMs = performance.now() - start;
  tally.expect(elapsedMs < longestMs, `Retry-After ${value}: send() took ${elapsedMs} ms with timeoutMs 5,000`);
  if (outcome.outcome === "not-sent") tally.expect(Number.isFinite(outcome.retryAfterMs), `Retry-After ${value}: send() does not say when to try again`);
  tally.settle([order], deliveriesIn(await receiver.upToDate()), () => outcome.outcome);
}
