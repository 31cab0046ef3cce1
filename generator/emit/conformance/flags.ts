import type { Finding } from "../../oracle/findings.ts";

/** Why an implementation may leave a vector out on purpose. */
export const reasons: Readonly<Record<string, string>> = {
  AlteredByService: "The service takes the message and alters it without a word, as the comment says. Here it is invalid; to the service it is acceptable.",
  BeyondSchema: "No keyword of JSON Schema can say this rule; schema/README.md has the lines that check it.",
  CodePoints: "The length is counted in Unicode code points: not in bytes, not in UTF-16 units, not in what a reader takes for one character.",
  CutByService: "The service takes the text and cuts it at the limit without a word. Here it is invalid; to the service it is acceptable.",
  IllFormed: "Half of a surrogate pair. Parsers disagree before any validator sees it, so there is no answer for every language.",
  LineBreaks: "A line break at the end, or in the middle: some languages take ^ and $ for the ends of a line.",
  ReplacedByService: "The service takes the word and puts another in its place without a word. Here it is invalid; to the service it is acceptable.",
  Strangers: "A property that the schema does not have, some with names that mean something to JavaScript.",
};

/** What the service does in silence, by the keyword that it does not hold its callers to. */
const alterations: Readonly<Record<string, string>> = { maxLength: "CutByService", enum: "ReplacedByService" };

/** The flags of a message in which the service would alter every fault, and refuse none. */
export function alterationsOf(findings: readonly Finding[]): readonly string[] {
  if (findings.some(({ consequence }) => consequence === undefined)) return [];
  return findings.map(({ keyword }) => alterations[keyword] ?? "AlteredByService");
}
