import { describe, expect, it } from "vitest";
import { sourceSchemaOf } from "../../support/schema.ts";
import { classMutantsOf } from "./class-mutants.ts";
import { isValidText, type PatternRule, type TextSchema, textSchemasOf } from "./text-schemas.ts";
import { schemaNames, vectorsOf } from "./vectors.ts";

/** Mutants that accept the same texts as the schema, and why. */
interface Equivalent {
  readonly mutants: RegExp;
  readonly why: string;
}

/** The rules of links are alike in both definitions. */
const ofLinks: readonly (readonly [string, Equivalent])[] = [
  [
    "^https?://[^/?#]",
    {
      mutants: / \+ "(?: |\\t|\\n|\\u000b|\\f|\\r)"$|\[\^\/\?#\] - "(?: |\\t|\\n|\\u000b|\\f|\\r|@)"$/,
      why: "a not beside it refuses white space, another one an @ before the path",
    },
  ],
  [
    "^https?://[^/?#]*@",
    {
      mutants: /: [htps:/] \+ |\[\^\/\?#\] - "(?: |\\t|\\n|\\u000b|\\f|\\r|@)"$|: @ \+ "(?: |\\t|\\n|\\u000b|\\f|\\r)"$/,
      why: "the pattern and the other not refuse such texts; a text with two @ is refused for the first one",
    },
  ],
];

/** By schema and pattern. */
const equivalents: Readonly<Record<string, Equivalent>> = {
  "PhoneNumber ^\\+[1-9][0-9]{6,14}$": {
    mutants: / \+ "(?:[^+0-9]|\\.+)"$/,
    why: "the not beside it refuses what is neither a plus sign nor a digit",
  },
  "PhoneNumber [^+0-9]": { mutants: / - /, why: "the pattern beside it refuses all other characters too" },
  ...Object.fromEntries(["MediaLink", "ButtonUrl"].flatMap((name) => ofLinks.map(([rule, equivalent]) => [`${name} ${rule}`, equivalent]))),
};

const found = schemaNames.flatMap((name) => textSchemasOf(sourceSchemaOf(name), vectorsOf(name)));
/** Every definition with its texts in all vectors: those of one schema try each character of a definition that several share. */
const all = found
  .filter(({ name }, index) => found.findIndex((other) => other.name === name) === index)
  .map((definition) => ({ ...definition, texts: found.filter(({ name }) => name === definition.name).flatMap(({ texts }) => texts) }));

/** The changes of one rule that get the right verdict on every text. */
function survivorsOf({ schema, texts }: TextSchema, rules: readonly PatternRule[], rule: PatternRule): readonly string[] {
  const survives = (source: string): boolean => {
    const changed = rules.map((one) => (one === rule ? { ...rule, source } : one));
    return texts.every(({ text, isValid }) => isValidText(schema, changed, text) === isValid);
  };
  return classMutantsOf(rule.source)
    .filter(({ source }) => survives(source))
    .map(({ name }) => name);
}

describe("the texts of the vectors", () => {
  it("are those of every definition with a pattern", () => {
    expect(all.map(({ name }) => name).sort()).toEqual([
      "BodyText",
      "ButtonText",
      "ButtonUrl",
      "HeaderText",
      "ListBodyText",
      "ListButton",
      "MediaLink",
      "PhoneNumber",
      "ReplyId",
      "ReplyTitle",
      "RowId",
      "RowTitle",
      "SectionTitle",
    ]);
  });

  it.each(all)("get their verdict from the patterns and lengths of $name", ({ schema, rules, texts }) => {
    for (const { text, isValid } of texts) expect({ text, isValid: isValidText(schema, rules, text) }).toEqual({ text, isValid });
  });

  it.each(all)("notice every change of one piece of a pattern by one ASCII character, if it changes what is valid: $name", (definition) => {
    for (const rule of definition.rules) {
      const mutants = classMutantsOf(rule.source).map(({ name }) => name);
      const equivalent = equivalents[`${definition.name} ${rule.source}`]?.mutants;
      expect(mutants.length).toBeGreaterThan(100);
      expect(survivorsOf(definition, definition.rules, rule)).toEqual(mutants.filter((name) => equivalent?.test(name)));
    }
  });

  it("notice every change of the phone number's pattern where its not is left out", () => {
    const definition = all.find(({ name }) => name === "PhoneNumber") as TextSchema;
    const [pattern] = definition.rules as [PatternRule];
    expect(survivorsOf(definition, [pattern], pattern)).toEqual([]);
  });
});

describe("the changes of a pattern", () => {
  const namesOf = (pattern: string): readonly string[] => classMutantsOf(pattern).map(({ name }) => name);

  it("are one for each ASCII character of each piece, and never make a piece match nothing", () => {
    expect(namesOf("^a$").length).toBe(127);
    expect(namesOf("[^ab]{2,3}").length).toBe(128);
    expect(namesOf("^\\+[1-9][0-9]{6,14}$").length).toBe(127 + 128 + 128);
    expect(namesOf("^a$")).not.toContain('1: a - "a"');
  });

  it("add or remove that character and no other", () => {
    const changed = new Map(classMutantsOf("^[ab]c?$").map(({ name, source }) => [name, new RegExp(source)]));
    const matchedBy = (name: string): readonly string[] => ["a", "b", "d", "ac", "bc", "ad", "c"].filter((text) => changed.get(name)?.test(text));
    expect(matchedBy('1: [ab] - "a"')).toEqual(["b", "bc"]);
    expect(matchedBy('1: [ab] + "d"')).toEqual(["a", "b", "d", "ac", "bc"]);
    expect(matchedBy('2: c + "d"')).toEqual(["a", "b", "ac", "bc", "ad"]);
  });
});
