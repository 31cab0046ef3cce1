/** The pace as a server in another process sees it, which is where a rate limit is kept. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendAll } from "../../../src/bulk/index.ts";
import { bundled, started } from "./support/campaign-program.ts";
import { clientOf } from "./support/client-of.ts";
import { messageTo, phone } from "./support/scripted-sender.ts";

/** A machine with other work may hold up either process for longer than the margin allows; so it may try again. */
const tries = 6;

let receiver: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  receiver = await bundled("receiver");
});
afterAll(() => receiver.remove());

function worstSecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
}

/** Sends three seconds' worth of messages. Returns when they arrived, in milliseconds. */
async function arrivalsAt(rate: number, journal: string | undefined): Promise<readonly number[]> {
  const { child, ended } = started(process.execPath, [receiver.program]);
  const [port] = await once(child.stdout ?? child, "data");
  const recipients = Array.from({ length: rate * 3 }, (_, index) => phone(index));
  const { accepted } = await sendAll(clientOf(`http://127.0.0.1:${Number(port)}`), recipients, { message: (to) => messageTo(to), rate, journal }).summary;
  expect(accepted).toBe(recipients.length);
  child.kill("SIGTERM");
  return JSON.parse((await ended).output.split("\n")[1] ?? "");
}

describe("the pace at the receiver", () => {
  it.each([
    { rate: 40, what: "without a journal", hasJournal: false },
    { rate: 80, what: "without a journal", hasJournal: false },
    { rate: 80, what: "with a journal", hasJournal: true },
  ])("has at most $rate messages in its worst second at that rate $what", async ({ rate, hasJournal }) => {
    const seen: number[] = [];
    while (seen.length < tries && !seen.some((worst) => worst <= rate)) {
      const folder = await mkdtemp(join(tmpdir(), "kaleyra-pace-"));
      const arrivals = await arrivalsAt(rate, hasJournal ? join(folder, "run.ndjson") : undefined);
      await rm(folder, { recursive: true });
      seen.push(worstSecond(arrivals));
      // A pace that is much too slow would keep the rate as well.
      expect(arrivals.length / (((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1_000)).toBeGreaterThan(rate / 2);
    }
    expect(Math.min(...seen)).toBeLessThanOrEqual(rate);
  });
});
