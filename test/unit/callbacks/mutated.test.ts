/** Callbacks changed at random. `CALLBACK_MUTATIONS=1000000` is the long edition. */
import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { seed } from "../../support/seed.ts";
import { changedText, mutatedCallback, randomNumbers } from "./support/mutations.ts";

const mutations = Number(process.env["CALLBACK_MUTATIONS"] ?? 20_000);

describe(`${mutations} mutated callbacks (SEED=${seed})`, () => {
  it("are read or refused with a reason, parsed and as text, and never make parseCallback throw", { timeout: 3_600_000 }, () => {
    const random = randomNumbers(seed);
    const counts = new Map<string, number>();
    for (let done = 0; done < mutations; done += 1) {
      const { body, text } = mutatedCallback(random);
      for (const form of [body, done % 2 === 0 ? text : changedText(text, random)]) {
        const parsed = parseCallback(form);
        const outcome = parsed.ok ? "ok" : parsed.reason;
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (parsed.ok && parsed.events.some((event) => event.from === "" || !("raw" in event))) expect.unreachable(text);
      }
    }
    for (const outcome of ["ok", "not-json", "other-callback", "unknown-shape"]) expect(counts.get(outcome), outcome).toBeGreaterThan(mutations / 1000);
  });
});
