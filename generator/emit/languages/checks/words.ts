import { sentenceFor } from "../../../../src/message/issue-sentence.ts";
import type { Field } from "../../../../src/type-level/artefact-types.ts";
import { countStopsAt } from "../../../../src/type-level/sentences.ts";
import { slotText, splitAround } from "./templates.ts";

/** What fills the slots of sentences, where it is not simply what was found. */
export interface Words {
  /** JSON type → how a sentence calls a value of it: `an array`. */
  readonly types: Readonly<Record<JsonType, string>>;
  /** A greater count is not said, but this. */
  readonly countStopsAt: number;
  readonly uncounted: string;
  /** In UTF-16 units: an unknown name is cut after so many, and ends with this. */
  readonly longestName: number;
  readonly cut: string;
}

/** The JSON types of values, as findings call them. */
const jsonTypes = ["null", "boolean", "number", "string", "array", "object"] as const;
export type JsonType = (typeof jsonTypes)[number];

const field: Field = { path: "", label: "it", type: "any", limits: { maxLength: 1 } };

function sentence(keyword: string, actual: number | string): string {
  return sentenceFor({ field, keyword, path: "", actual }, field, "json", 1);
}

/** Reads the words out of the sentences themselves. */
export function wordsOfSlots(): Words {
  const typed = splitAround(sentence("type", "null"), sentence("type", "object"));
  const counted = splitAround(sentence("maxLength", 1111), sentence("maxLength", 2222));
  const named = splitAround(sentence("additionalProperties", "a"), sentence("additionalProperties", "b"));
  const cutName = slotText(named, sentence("additionalProperties", "n".repeat(9999)));
  const longestName = cutName.lastIndexOf("n") + 1;
  return {
    types: Object.fromEntries(jsonTypes.map((type) => [type, slotText(typed, sentence("type", type))])) as Words["types"],
    countStopsAt,
    uncounted: slotText(counted, sentence("maxLength", countStopsAt + 1)),
    longestName,
    cut: cutName.slice(longestName),
  };
}
