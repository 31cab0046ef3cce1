import type { JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { annotated } from "./annotated.ts";
import { schemaOf } from "./fixture.ts";

const text = { type: "string" };

/** A schema with every kind of text that its author controls: prose, names, values, sentences. */
export function authored(prose: string, name: string, value: string): SchemaFile {
  const notes = { description: prose, $comment: prose };
  return schemaOf({
    Thing: {
      ...notes,
      "x-source": { required: prose },
      type: "object",
      additionalProperties: false,
      required: [name],
      properties: {
        [name]: { $ref: "#/definitions/Words" },
        kind: { $ref: "#/definitions/Kind" },
        inner: { type: "object", additionalProperties: false, properties: { [name]: { ...text, "x-label": prose } } },
      },
    },
    Words: {
      ...notes,
      ...text,
      maxLength: 9,
      "x-label": prose,
      "x-instead": prose,
      deprecated: true,
      default: value.slice(0, 4).toWellFormed(),
      "x-sentence": { maxLength: `${prose} ${prose}` },
      "x-consequence": { maxLength: prose },
      "x-source": { maxLength: prose },
    },
    Kind: { ...notes, ...text, enum: [value, "plain"], "x-source": { enum: prose } },
  });
}

export const hostileProse = [
  "*/ evil(); /*",
  "`${evil()}`",
  '"; evil(); "',
  "\u2028evil()\u2029",
  "\u202e evil",
  "</script>",
  "{@link evil}",
  "\\*/ evil()",
  "'; evil(); '",
  "\u0000\ud800",
  "@internal",
  "// evil\nevil()",
];

/** Without half of a character, which not every language can hold. */
const prose = hostileProse.join(" ").toWellFormed();
const file = authored(prose, "name", prose);

/** A schema with all of it, wherever its author may write a text. */
export const hostile: SchemaFile = { ...file, schema: annotated(file.schema as JsonSchema) };
