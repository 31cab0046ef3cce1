/** An option of the library → what the command calls it. */
const names: Readonly<Record<string, string>> = {
  apiKey: "the API key",
  baseUrl: "--base-url",
  callbackHeaders: "--callback-header",
  callbackUrl: "--callback-url",
  from: "--from",
  journal: "--journal",
  maxPauseMs: "--max-pause",
  perRecipientMs: "--per-recipient",
  pod: "--pod",
  port: "--port",
  rate: "--rate",
  sid: "--sid",
  timeoutMs: "--timeout",
};

/** Words such as `from` name an option only where a sentence begins with them. */
const atStart = /^(?:from|journal|pod|port|rate|sid)(?= (?:is|must|has)\b)/;
const anywhere = /\b(?:apiKey|baseUrl|callbackHeaders|callbackUrl|maxPauseMs|perRecipientMs|timeoutMs)\b/g;

/** A sentence of the library in the words of the command: options in place of members. */
export function inOptionNames(sentence: string): string {
  return sentence.replace(atStart, (name) => names[name] as string).replace(anywhere, (name) => names[name] as string);
}
