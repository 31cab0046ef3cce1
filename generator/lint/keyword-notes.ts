import type { Keyword } from "./keywords.ts";

/** What a maintainer should know of a keyword. */
export interface KeywordNote {
  /** The schemas that may have it. */
  readonly on: string;
  /** What its value must be. */
  readonly value: string;
  /** What the generator makes of it. */
  readonly becomes: string;
  /** Why it is restricted, where it is. */
  readonly why?: string;
  /** Whether a message can break it: then it needs a source. */
  readonly isRule?: true;
}

const everywhere = "any schema";
const shown = "text in the types and in the reference";
const checked = "a check, vectors on both sides of the limit, a number in `limits`, and a part of the reference";
const listOfSchemas = "schemas, at least one";
const perRule = "an object: rule → text";
const ruleOfTheSchema = "the rule must be one of this schema, so that no entry is without effect";

/** Every keyword, for readers: `generated/subset.md` is made from this. */
export const keywordNotes: Readonly<Record<Keyword, KeywordNote>> = {
  $schema: { on: "the root", value: "draft-07", becomes: "the dialect of each edition", why: "most validators know draft-07" },
  $id: { on: "the root", value: "a text that ends with a version", becomes: "the version of every artefact" },
  $comment: { on: everywhere, value: "a text", becomes: "nothing; it is for whoever edits the schema" },
  $ref: {
    on: everywhere,
    value: "`#/definitions/…`, or `FILE.schema.json#/definitions/…` of a shared file, and no other keyword beside it",
    becomes: "what the definition becomes, at this place",
    why: "half of the validators ignore what is beside it; nothing is ever fetched",
  },
  definitions: { on: "the root", value: "an object of schemas, each with its name as `title`", becomes: "a type, limits and rules of that name" },
  title: { on: "the root, a definition", value: "a word in PascalCase", becomes: "the name of the type", why: "other tools name their types after it" },
  description: { on: everywhere, value: "a text", becomes: shown },
  default: { on: everywhere, value: "a value that the schema accepts", becomes: `${shown}; of an enum, what a builder writes where nothing else is given` },
  examples: { on: everywhere, value: "a list of values that the schema accepts", becomes: "an example in the types, and a sample in the vectors" },
  deprecated: { on: everywhere, value: "true", becomes: "`@deprecated` in the types, a warning of `validate`, a part of the reference" },
  "x-instead": { on: "a schema with `deprecated`", value: 'a text that goes on a sentence, such as "use ref1"', becomes: "the end of that warning" },
  type: {
    on: everywhere,
    value: "one of string, object, array, number, integer, boolean",
    becomes: "a type and a check",
    why: "several types need `anyOf`; null has no use here",
  },
  const: {
    on: "a text, a number, true or false",
    value: "one value of the type beside it",
    becomes: "a type with one value, a check; in the editions `enum`",
    why: "validators of draft-04 do not know it, so that the editions say `enum` with one value",
    isRule: true,
  },
  enum: { on: "a text, a number, true or false", value: "a list of distinct values of the type beside it", becomes: "a union, a check, vectors", isRule: true },
  required: { on: "an object", value: "a list of names in `properties`", becomes: "properties without `?`, a check, vectors without each", isRule: true },
  properties: { on: "an object", value: "an object of schemas; a name is ASCII and begins with a letter", becomes: "fields of the type, a check of each" },
  additionalProperties: {
    on: "an object; must be there beside `properties`",
    value: "true or false",
    becomes: "a check that refuses unknown fields",
    why: "silence means true in some tools and false in others; a schema here is read differently elsewhere",
    isRule: true,
  },
  items: { on: "a list", value: "one schema", becomes: "the type and the check of each item", why: "a tuple is read differently elsewhere" },
  minItems: { on: "a list", value: "a whole number, zero or more", becomes: checked, isRule: true },
  maxItems: { on: "a list", value: "a whole number, zero or more", becomes: checked, isRule: true },
  uniqueItems: { on: "a list with `x-uniqueKeys`", value: "true", becomes: "a part of `x-uniqueKeys` that every validator knows" },
  minLength: { on: "a text", value: "a whole number, zero or more", becomes: `a type that refuses shorter literals; ${checked}`, isRule: true },
  maxLength: { on: "a text", value: "a whole number, zero or more", becomes: `a type that refuses longer literals; ${checked}`, isRule: true },
  minimum: {
    on: "a number",
    value: "a number; for an integer, a whole one",
    becomes: checked,
    why: "the compiler checks only the type of a number",
    isRule: true,
  },
  maximum: {
    on: "a number",
    value: "a number; for an integer, a whole one",
    becomes: checked,
    why: "the compiler checks only the type of a number",
    isRule: true,
  },
  pattern: {
    on: "a text, a part of its `allOf`",
    value: 'anchors, literals and written-out ASCII classes, each with at most one repeat; with "^" or "$", a `not` beside it',
    becomes: "a check; where template literals can say it, a type; vectors that break each piece",
    why: "others differ between languages, or take more than linear time",
    isRule: true,
  },
  not: {
    on: "a text, a part of its `allOf`",
    value: "a schema with one `pattern`",
    becomes: "as `pattern`",
    why: "it is understood in this form only",
    isRule: true,
  },
  allOf: { on: "a text, a list", value: listOfSchemas, becomes: "more patterns of a text, more keys of a list" },
  oneOf: {
    on: everywhere,
    value: "objects that differ in the value of one property, or in which property they have",
    becomes: "a union, a check that selects the branch first, vectors of each branch",
    why: "an issue has to say which branch was meant",
    isRule: true,
  },
  anyOf: {
    on: everywhere,
    value: "schemas, each of another JSON type; beside a list, the one form that says what each of several items needs",
    becomes: "a union, a check by type",
    why: "as for `oneOf`",
    isRule: true,
  },
  "x-code": { on: everywhere, value: perRule, becomes: "the code of the issue", why: ruleOfTheSchema },
  "x-consequence": { on: everywhere, value: perRule, becomes: "the fix of the issue, the flag of the vector", why: ruleOfTheSchema },
  "x-doubtfulLength": {
    on: "a text of a request, with a greater `maxLength`",
    value: "a whole number, zero or more",
    becomes: "a warning where a text is longer: the sources disagree",
    isRule: true,
  },
  "x-fileTypes": {
    on: "an object with a file in it",
    value: "an object of two lists: the types that are `shown`, and the endings of files that are `notShown`",
    becomes: "a warning where a link has such an ending",
  },
  "x-foreign": {
    on: "an object that is not open",
    value: "an object of sentences: a field that Meta's API has there, and what to do instead",
    becomes: "the fix of the issue that the field is unknown",
  },
  "x-label": { on: "a text, a list, an object", value: "a text", becomes: "what sentences call the field" },
  "x-maxTotal": {
    on: "a list of items with a list in each",
    value: "one JSON Pointer from an item to its list, with a whole number of two or more",
    becomes: "a check of the sum, types, vectors",
    why: "the `maxItems` of the inner lists must be the same number: that part every validator knows",
    isRule: true,
  },
  "x-noEdgeWhiteSpace": { on: "a text with the two patterns for ASCII", value: "true", becomes: "a check, a type, vectors", isRule: true },
  "x-notBlank": { on: "a text with the pattern for ASCII", value: "true", becomes: "a check, a type, vectors", isRule: true },
  "x-noun": { on: "a list", value: "an object of texts: `item`, `whole`, or a rule's keyword", becomes: "what sentences call its items and the whole" },
  "x-order": { on: "an object", value: "the names of some properties", becomes: "the order in which a builder writes them; the others follow" },
  "x-plainText": { on: "a text of a request", value: "true", becomes: "a warning where a text has markup" },
  "x-refused": {
    on: "an object that is not open",
    value: "names of fields that other objects of WhatsApp have",
    becomes: "an issue even where unknown fields are allowed",
  },
  "x-sentence": {
    on: everywhere,
    value: `${perRule}; needed for \`pattern\` and \`not\``,
    becomes: "the sentence of the issue and of the compiler",
    why: "it begins with the field's label; its example must be valid, and its numbers those of the schema",
  },
  "x-source": { on: everywhere, value: `${perRule}; needed for every rule`, becomes: "the `doc` of the issue, the reference", why: ruleOfTheSchema },
  "x-step": { on: "what a builder sets with one step", value: "the name of the step", becomes: "what a builder's sentence says to call" },
  "x-uniqueKeys": {
    on: "a list, a part of its `allOf`",
    value: "one JSON Pointer from an item to a text; `*` is each item of an inner list",
    becomes: "a check that the texts are distinct",
    isRule: true,
  },
};
