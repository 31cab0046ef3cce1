import { patterns } from "../../generated/service.ts";
import { KaleyraError } from "../errors.ts";

/** What goes wrong when a key is copied, by the character that gives it away. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/[\r\n]/, "a line break"],
  [/[ \t]/, "white space"],
  [/["'`\u2018-\u201f]/, "a quotation mark"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  [/[\u0000-\u001f\u007f]/, "a control character"],
  [/[^!-~]/, "a character beyond ASCII"],
];

/** Refuses a key that was copied badly, and says what is wrong with it without a word of it. */
export function checkApiKey(apiKey: string): void {
  if (typeof apiKey !== "string" || apiKey === "") throw new KaleyraError("apiKey is empty; give the API key of the account");
  for (const [pattern, slip] of slips) {
    const at = apiKey.search(pattern);
    if (at >= 0) throw new KaleyraError(`apiKey has ${slip} at index ${at}; copy it again without it`);
  }
  if (!patterns.apiKey.test(apiKey)) throw new KaleyraError(`apiKey is ${apiKey.length} characters long, which no key is; copy it again`);
}
