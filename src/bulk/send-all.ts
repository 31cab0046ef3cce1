import { systemClock } from "./clock.ts";
import type { BulkResult, BulkSummary, SendAllOptions, Sender } from "./options.ts";
import type { Recipients } from "./recipients.ts";
import { Run } from "./run.ts";

/** A run under way: its results in the order in which they are known, and its figures at the end. */
export interface BulkRun<Recipient> extends AsyncIterable<BulkResult<Recipient>> {
  /**
   * The figures, when all is done. Asking for them begins the run, unless
   * iterating has begun it. Results that nobody iterates are not kept.
   */
  readonly summary: Promise<BulkSummary>;
}

/**
 * Sends a message to each of many recipients, from one process: paced,
 * in constant memory, and never twice to the same one unless it is proved
 * that the first did not go out.
 *
 * Nothing happens before the run is iterated or its `summary` is asked for.
 * A refusal that asks to come back later slows all down for a while. What is
 * refused before it is sent is a `not-sent` result; an error thrown by your
 * own functions ends the run. Leaving a `for await` loop early stops it too.
 *
 * With a `journal`, a run that was killed goes on where it stopped when the
 * same list is given again in the same order: what was accepted is not sent
 * again, and what was on its way is an `unknown` result for you to judge.
 *
 * Make the client with `maxAttempts: 1`, so that each request to Kaleyra is
 * one that this pace has counted; trying again is done here.
 *
 * @throws {@link KaleyraError} when `rate`, `perRecipientMs`, `concurrency` or `maxAttempts` is no number to work with.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 * import { type Sender, sendAll } from "kaleyra-whatsapp/bulk";
 *
 * declare const client: Sender; // what createClient() makes
 * const reminder = buttons().body("Your car is ready.").reply("thanks", "Thank you");
 *
 * const run = sendAll(client, ["+919876543210", "+14155550123"], {
 *   message: (phone) => reminder.to(phone).build(),
 *   rate: 40,
 *   journal: "run.ndjson",
 * });
 * for await (const { recipient, outcome } of run) console.log(recipient, outcome.outcome);
 * console.log(await run.summary);
 * ```
 */
export function sendAll<Recipient>(client: Sender, recipients: Recipients<Recipient>, options: SendAllOptions<Recipient>): BulkRun<Recipient> {
  return new Run(client, recipients, options, systemClock);
}
