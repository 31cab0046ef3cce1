/** The parts of an issue that are the same in every language: the generator reads them too, so nothing here imports `generated/`. */

/** Whether `actual` is text of the message, which issues never quote: a duplicate value. A duplicate id is a name, and is quoted. */
export function isMessageText(keyword: string): boolean {
  return keyword.startsWith("/") && !keyword.endsWith("/id");
}

/** Whether `actual` is the value itself, which can be any length: one of a few names was expected. */
export function isValue(keyword: string): boolean {
  return keyword === "enum" || keyword === "const" || keyword === "tag";
}

/** Keyword → what its limit counts. */
export const unitOf: Readonly<Record<string, "code points" | "items">> = {
  minLength: "code points",
  maxLength: "code points",
  minItems: "items",
  maxItems: "items",
  "x-maxTotal": "items",
};

/** The stable name of a rule, where the schema gives it no other. */
export function usualCodeOf(keyword: string, usualCodes: Readonly<Record<string, string>>): string {
  return usualCodes[keyword] ?? (keyword.startsWith("/") ? `duplicate${keyword.replaceAll("/*", "").replaceAll("/", "-")}` : keyword);
}
