import { Ajv } from "ajv";
import { isSchema, type JsonSchema, pointerTo, SchemaError } from "../load/json-schema.ts";
import { lengthsOf, parsePattern } from "../load/pattern.ts";
import { trusted } from "../load/trusted.ts";
import { childSchemas } from "./lint.ts";
import { patternRulesOf } from "./rules-of.ts";

/** `such as +919876543210`, or `such as "two words"`. */
const example = /\b(?:such as|for example) (?:"([^"]*)"|(\S+?))(?=[.,;:)]*(?:\s|$))/g;

/** A number that is a word of its own: not a part of `E.164`, of a fraction or of a date. */
const wholeNumber = /(?<![\w.+/-])\d+(?![\w./-]*\w)/g;

/**
 * Refuses a sentence that contradicts its schema: an example in it must be
 * valid, and a number in it must be one of the numbers of the schema.
 *
 * @throws {@link SchemaError} with the JSON Pointer of the sentence.
 */
export function lintSentences(root: JsonSchema): void {
  const ajv = new Ajv({ ...trusted, strict: false }).addSchema(root, "file");
  visit(root, "");

  function visit(schema: JsonSchema, pointer: string): void {
    const sentences = schema["x-sentence"];
    if (isSchema(sentences)) {
      const accepts = (value: unknown): unknown => ajv.validate({ $ref: `file#${pointer}` }, value);
      for (const [rule, sentence] of Object.entries(sentences)) {
        const at = pointerTo(pointerTo(pointer, "x-sentence"), rule);
        const wrong = examplesIn(String(sentence)).find((text) => !accepts(schema["type"] === "string" ? text : asJson(text)));
        if (wrong !== undefined) throw new SchemaError(at, `gives ${wrong} as an example, which breaks the schema`);
        const unknown = numbersIn(String(sentence)).find((number) => !numbersOf(schema).includes(number));
        if (unknown !== undefined)
          throw new SchemaError(at, `says ${unknown}, which is no number of the schema; it has ${numbersOf(schema).join(", ") || "none"}`);
      }
    }
    for (const [child, at] of childSchemas(schema, pointer)) visit(child, at);
  }
}

function examplesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(example)].map(([, quoted, word]) => quoted ?? (word as string));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function numbersIn(sentence: string): readonly number[] {
  return [...sentence.replaceAll(example, "").matchAll(wholeNumber)].map(([digits]) => Number(digits));
}

/** The limits of a schema, its values, and the repeats and lengths of its patterns. */
function numbersOf(schema: JsonSchema): readonly number[] {
  const patterns = patternRulesOf(schema).map(({ source }) => parsePattern(source));
  const counts = patterns.flatMap((pattern) => [...pattern.pieces, lengthsOf(pattern)]).flatMap(({ min, max }) => [min, max]);
  const values = [schema["const"], schema["enum"]].flat();
  const limits = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"].map((keyword) => schema[keyword]);
  const numbers = [...limits, ...values, ...counts].filter((value): value is number => typeof value === "number" && Number.isFinite(value));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
