import { createClient } from "../client/index.ts";
import { accountOf, apiKeyOf } from "./account.ts";
import { curlCommand } from "./curl-command.ts";
import { type ExitCode, exitCodes } from "./exit.ts";
import { interruption } from "./interruption.ts";
import { oneMessage } from "./one-message.ts";
import { exitCodeOf, outcomeAsJson, outcomeAsText } from "./outcome.ts";
import { print, say } from "./output.ts";
import { asJson } from "./report.ts";
import type { SendFileOptions } from "./send.ts";

/** Sends the message of a file and prints what is known of it afterwards. */
export async function sendFile(path: string, options: SendFileOptions): Promise<ExitCode> {
  const { dryRun, json, timeout } = options;
  const request = await (json === true ? oneMessage(path, (wrong) => print(asJson(wrong, { outcome: "not-sent" }))) : oneMessage(path));
  if (request === undefined) return exitCodes.invalid;
  const account = accountOf(options);
  if (dryRun === true) {
    const command = curlCommand(request, { where: account, sid: account.sid, from: account.from });
    await print(json === true ? `${JSON.stringify({ file: path, dryRun: true, request })}\n` : `${command}\n`);
    say("Nothing was sent.");
    return exitCodes.ok;
  }
  const client = createClient({ ...account, apiKey: await apiKeyOf(), timeoutMs: timeout === undefined ? undefined : timeout * 1000 });
  const signal = interruption();
  const outcome = await client.send(request, { signal });
  await print(json === true ? outcomeAsJson(path, outcome) : outcomeAsText(outcome));
  if (outcome.outcome === "accepted") say("WhatsApp judges it later; its verdict comes to your callback.");
  return signal.aborted && outcome.outcome === "not-sent" ? exitCodes.interrupted : exitCodeOf(outcome);
}
