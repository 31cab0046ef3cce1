import { type Command, Option } from "commander";
import { hosts } from "../../generated/service.ts";
import { messagesUrl, originOf, type Pod, type Where } from "../client/account.ts";
import { checkPort } from "../loopback/listen.ts";
import { UsageError } from "./exit-codes.ts";

/** The options that choose the account. The API key is not an option, because other users of the machine can see a command's options. */
export interface AccountOptions {
  readonly pod?: Pod;
  readonly baseUrl?: string;
  readonly sid?: string;
  readonly from?: string;
}

/** Declares the options of {@link AccountOptions}. */
export function withAccountOptions(command: Command): Command {
  return command
    .optionsGroup("Account:")
    .addOption(new Option("--pod <pod>", "Kaleyra's region (or KALEYRA_POD)").choices(Object.keys(hosts)).conflicts("baseUrl"))
    .option("--base-url <url>", "another address than a pod's, such as a sandbox's (or KALEYRA_BASE_URL)")
    .option("--sid <sid>", "the account SID (or KALEYRA_SID)")
    .option("--from <number>", "the business number that sends (or KALEYRA_FROM)");
}

/** A complete account, without its key. */
export type Account = Where & { readonly sid: string; readonly from: string };

/** The variables of a process; tests give others. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where to send: from the options, else from the environment, else `undefined`. */
export function whereOf({ pod, baseUrl }: AccountOptions, env: Environment = process.env): Where | undefined {
  if (pod !== undefined) return { pod };
  const address = baseUrl ?? env["KALEYRA_BASE_URL"];
  if (address) return { baseUrl: address };
  const name = env["KALEYRA_POD"];
  if (!name) return undefined;
  if (!isPod(name)) throw new UsageError(`KALEYRA_POD must be one of ${Object.keys(hosts).join(", ")}`);
  return { pod: name };
}

function isPod(name: string): name is Pod {
  return Object.hasOwn(hosts, name);
}

export function sidOf({ sid }: AccountOptions, env: Environment = process.env): string | undefined {
  return sid ?? (env["KALEYRA_SID"] || undefined);
}

export function fromOf({ from }: AccountOptions, env: Environment = process.env): string | undefined {
  return from ?? (env["KALEYRA_FROM"] || undefined);
}

/**
 * The complete account. It is checked here because a dry run creates no client that would check it.
 *
 * @throws {@link KaleyraError} when an option is missing or invalid.
 */
export function accountOf(given: AccountOptions): Account {
  const [where, sid, from] = [whereOf(given), sidOf(given), fromOf(given)];
  if (where === undefined || sid === undefined || from === undefined) throw new UsageError(`give ${missing({ where, sid, from }).join(", ")}`);
  const url = messagesUrl(originOf(where), sid, from);
  // fetch connects to no such port, and the client would report every message as "unknown".
  checkPort(Number(new URL(url).port));
  return { ...where, sid, from };
}

/** All that is missing at once: one call tells all. */
function missing(given: Readonly<Record<keyof typeof options, unknown>>): readonly string[] {
  return (["where", "sid", "from"] as const).flatMap((name) => (given[name] === undefined ? [options[name]] : []));
}

const options = {
  where: "--pod or --base-url (or set KALEYRA_POD or KALEYRA_BASE_URL)",
  sid: "--sid (or set KALEYRA_SID)",
  from: "--from (or set KALEYRA_FROM)",
};
