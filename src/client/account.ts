import { hosts, patterns, request } from "../../generated/service.ts";
import { KaleyraError } from "../message/errors.ts";

/** One of Kaleyra's regions. */
export type Pod = keyof typeof hosts;

/** Where an account's requests go: one of Kaleyra's pods, or another address. */
export type Where = { readonly pod: Pod; readonly baseUrl?: undefined } | { readonly baseUrl: string; readonly pod?: undefined };

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The origin of a pod or of a base URL.
 *
 * @throws {@link KaleyraError} when the address is invalid or could send the API key to the wrong host or unencrypted.
 */
export function originOf({ pod, baseUrl }: Where): string {
  if ((pod === undefined) === (baseUrl === undefined)) throw new KaleyraError("a client needs either pod or baseUrl; give exactly one");
  if (pod !== undefined) {
    if (!Object.hasOwn(hosts, pod)) throw new KaleyraError(`pod must be one of ${Object.keys(hosts).join(", ")}; for another host give its baseUrl`);
    return `https://${hosts[pod]}`;
  }
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) throw new KaleyraError("baseUrl is not an address; write one such as https://api.example.com");
  const { protocol, hostname, origin, username, password, pathname, search, hash } = new URL(baseUrl);
  if (protocol !== "https:" && !(protocol === "http:" && loopback.test(hostname))) {
    throw new KaleyraError("baseUrl must be https; http is for the loopback address alone, because the API key travels with every request");
  }
  if (username !== "" || password !== "") throw new KaleyraError("baseUrl has a user name or a password in it; leave them out");
  if (pathname !== "/" || search !== "" || hash !== "") throw new KaleyraError("baseUrl has more than a host and a port; leave out what follows");
  return origin;
}

/**
 * The URL that messages are posted to.
 *
 * @throws {@link KaleyraError} when the SID or the number is invalid.
 */
export function messagesUrl(origin: string, sid: string, from: string): string {
  if (typeof sid !== "string" || !patterns.sid.test(sid)) throw new KaleyraError("sid is not an account SID; it has letters and digits and nothing else");
  if (typeof from !== "string" || !patterns.phoneNumber.test(from)) {
    throw new KaleyraError("from is not a phone number in E.164 form; write your business number with a plus sign and the country code");
  }
  return origin + request.path.replace("{sid}", sid).replace("{phone_number}", from);
}

/** Characters that show a key was copied wrongly. */
const copyMistakes: readonly (readonly [RegExp, string])[] = [
  [/[\r\n]/, "a line break"],
  [/[ \t]/, "white space"],
  [/["'`\u2018-\u201f]/, "a quotation mark"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
  [/[\u0000-\u001f\u007f]/, "a control character"],
  [/[^!-~]/, "a character beyond ASCII"],
];

/**
 * Checks an API key.
 *
 * @throws {@link KaleyraError} when the key was copied wrongly; the error never quotes the key.
 */
export function checkApiKey(apiKey: string): void {
  if (typeof apiKey !== "string" || apiKey === "") throw new KaleyraError("apiKey is empty; give the API key of the account");
  for (const [pattern, mistake] of copyMistakes) {
    const index = apiKey.search(pattern);
    if (index >= 0) throw new KaleyraError(`apiKey has ${mistake} at index ${index}; copy it again without it`);
  }
  if (!patterns.apiKey.test(apiKey)) throw new KaleyraError(`apiKey is ${apiKey.length} characters long, which no key is; copy it again`);
}
