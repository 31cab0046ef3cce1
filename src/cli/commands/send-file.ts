import { originOf } from "../../client/account.ts";
import { curlCommand } from "../../client/curl-command.ts";
import { createClient } from "../../client/index.ts";
import { jsonForTerminal } from "../../preview/terminal-text.ts";
import { type AccountOptions, accountOf } from "../account.ts";
import { apiKeyOf } from "../api-key.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { oneMessage } from "../input/one-message.ts";
import { adviceFor, exitCodeOf, outcomeAsJson, outcomeAsText } from "../output/outcome.ts";
import { asJson } from "../output/report.ts";
import { print, say } from "../output/streams.ts";
import { useProxy } from "../proxy/use-proxy.ts";
import { interruptSignal } from "../signals.ts";

/** The options of `send` with one message. */
export interface SendFileOptions extends AccountOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly allowPlaceholders?: boolean;
  readonly timeout?: number;
  readonly apiKeyFile?: string;
  readonly proxy?: string;
}

/** Sends the message of a file and prints the outcome. */
export async function sendFile(path: string, options: SendFileOptions): Promise<ExitCode> {
  const { dryRun, json, allowPlaceholders, timeout } = options;
  const request = await oneMessage(path, {
    refusePlaceholders: allowPlaceholders !== true,
    ...(json === true ? { report: (invalid) => print(asJson(invalid, { outcome: "not-sent" })) } : undefined),
  });
  if (request === undefined) return exitCodes.invalid;
  const account = accountOf(options);
  if (dryRun === true) {
    const command = curlCommand(request, { where: account, sid: account.sid, from: account.from });
    await print(json === true ? `${jsonForTerminal({ file: path, dryRun: true, request })}\n` : `${command}\n`);
    say("Nothing was sent.");
    return exitCodes.ok;
  }
  await useProxy(options.proxy, originOf(account));
  const client = createClient({ ...account, apiKey: await apiKeyOf(options), timeoutMs: timeout === undefined ? undefined : timeout * 1000 });
  const signal = interruptSignal();
  const outcome = await client.send(request, { signal });
  await print(json === true ? outcomeAsJson(path, outcome) : outcomeAsText(outcome));
  say(...adviceFor(outcome));
  return signal.aborted && outcome.outcome === "not-sent" ? exitCodes.interrupted : exitCodeOf(outcome);
}
