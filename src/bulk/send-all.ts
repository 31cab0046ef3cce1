import { systemClock } from "./clock.ts";
import type { BulkResult, BulkSummary, SendAllOptions, Sender } from "./options.ts";
import type { Recipients } from "./recipients.ts";
import { Run } from "./run.ts";

/** A run: iterate it for its results, in the order in which they arrive. */
export interface BulkRun<Recipient> extends AsyncIterable<BulkResult<Recipient>> {
  /**
   * The counts of the finished run. Reading this property starts the run, as
   * iterating does. Without iteration, results are counted and dropped.
   */
  readonly summary: Promise<BulkSummary>;
}

/**
 * Sends a message to each of many recipients, from one process: paced and in
 * constant memory. A message is sent again only when it is proved that it was
 * not sent.
 *
 * The run starts when it is iterated or when its `summary` is read. A "too
 * fast" answer slows the whole run for a while. An invalid message is a
 * `not-sent` result; any other error thrown by your own functions ends the
 * run. Leaving a `for await` loop early stops the run too.
 *
 * The run ends by itself when Kaleyra asks for a pause longer than
 * `maxPauseMs`, at the account's daily limit, and when ten messages in a row
 * fail in the same way. The summary has the `reason`.
 *
 * With a `journal`, a killed run is resumed by giving the same list again in
 * the same order: accepted messages are skipped, and messages that were on
 * their way are `unknown` results, for you to decide.
 *
 * Make the client with `maxAttempts: 1`: the run makes the attempts, so that
 * it can pace each request.
 *
 * @throws {@link KaleyraError} when `rate`, `perRecipientMs`, `concurrency`, `maxAttempts` or `maxPauseMs` is out of range.
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
