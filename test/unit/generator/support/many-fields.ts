import type { JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { annotated } from "./annotated.ts";
import { library, linkRequest, listRequest } from "./four-kinds.ts";
import { object, text, word } from "./kinds.ts";

const short: JsonSchema = to("Short");
const marks = ["\"double\" and 'single'", '"more" "double"', "$x `y` %s \\u0022 */ ?>", "\u0000\u202e\u{1f600}", "1"];

/** Optional fields of every type: many of them have names that a language has for something of its own. */
const fields: JsonSchema = {
  made: short,
  message: short,
  present: short,
  this: { ...text, maxLength: 3 },
  int: { type: "integer", minimum: -5, maximum: 2 ** 53 - 1 },
  float: { type: "number", minimum: 0.1, maximum: 99.5 },
  list: { type: "array", items: short, maxItems: 2 },
  tags: { type: "array", items: short, maxItems: 0 },
  bool: { type: "boolean" },
  marks: word(...marks),
  level: { type: "integer", enum: [1, 2, 3], default: 2 },
  fractions: { type: "number", enum: [1, 2.5, 1e-7, 1e15] },
  thing: object({ name: short, count: { type: "integer" } }, ["name"]),
  media: { oneOf: [object({ id: short }), object({ link: short })] },
  choice: {
    anyOf: [short, { type: "boolean" }, { type: "number", maximum: 3 }, { type: "array", items: { type: "integer" }, maxItems: 2 }, object({ a: short })],
  },
  open: { type: "object", additionalProperties: true, properties: { a: short } },
  anything: {},
};

/** Definitions with names that a package exports, or a language has. */
const names = ["Any", "Issue", "Literal", "MessageError", "NewButtons", "None", "Option", "ButtonsParts", "TypedDict", "Validate"];
const holder: JsonSchema = object(Object.fromEntries(names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), to(name)])), []);

/** Names that differ only where a language sees no difference. */
const alike: JsonSchema = object({ waz: short, waZ: short, "a-b": {}, class: short, toString: short }, ["class"]);

function to(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function withDefinitions({ name, schema }: SchemaFile, changed: (definitions: JsonSchema) => JsonSchema): SchemaFile {
  const { definitions, ...rest } = schema as { readonly definitions: JsonSchema };
  const all = { ...definitions, ...changed(definitions) };
  return {
    name,
    schema: annotated({ ...rest, definitions: Object.fromEntries(Object.entries(all).map(([title, one]) => [title, { title, ...(one as JsonSchema) }])) }),
  };
}

function extended(definition: unknown, properties: JsonSchema, required: readonly string[] = []): JsonSchema {
  const { properties: before, required: needed, ...rest } = definition as { readonly properties: JsonSchema; readonly required?: readonly string[] };
  const all = [...(needed ?? []), ...required];
  return { ...rest, ...(all.length === 0 ? {} : { required: all }), properties: { ...before, ...properties } };
}

/** Two of the four kinds with a field of every type, and parts of an action that have names of other parts. */
export const manyFields: readonly SchemaFile[] = [library, listRequest, linkRequest].map((file) => {
  if (file.name === "shared") {
    return withDefinitions(file, ({ ExtraInfo }) => ({
      ExtraInfo: extended(ExtraInfo, { ...fields, holder: to("Holder"), alike: to("Alike") }),
      Short: { ...text, maxLength: 3 },
      Holder: holder,
      Alike: alike,
      ...Object.fromEntries(names.map((name) => [name, object({ a: short })])),
    }));
  }
  if (file.name !== "cta-url-request") return file;
  const more = object({ kind: word("k"), note: short }, ["kind"]);
  return withDefinitions(file, ({ CtaUrlMessagingObject, LinkParameters }) => ({
    CtaUrlMessagingObject: extended(CtaUrlMessagingObject, { version: { type: "integer", const: 7 } }, ["version"]),
    LinkParameters: extended(LinkParameters, { footer: short, to: short, count: { type: "integer", maximum: 3 }, truth: { type: "boolean" }, more }, ["to"]),
  }));
});
